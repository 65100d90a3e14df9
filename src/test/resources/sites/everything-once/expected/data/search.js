remit.searchable({"site":"The harbour","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","first":"First: {name}","phone":"Phone {name}: {phone}","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","hint":"Try fewer or other words. Or go on here:","small":"a an and any are as at be been being between but by can compare compared could did difference differences differ different do does for from get getting go got had has have having he help her here him his how i if in into is it its just know me my need needs no not of off on one or our out over person please put responsible say she should so some somebody someone something tell than that the their them then there they this to us versus vs want wants was we were what when where which who whom whose why will with would you your"}},"kinds":[
{"id":"role","name":"role"},
{"id":"topic","name":"problem"},
{"id":"guide","name":"guide"},
{"id":"comparison","name":"comparison"},
{"id":"duty","name":"duty"},
{"id":"term","name":"word"},
{"id":"contact","name":"contact"},
{"id":"page","name":"page"}
],"ways":[
{"text":"Everything, A to Z","href":"search.html"},
{"text":"Who can help","href":"help/index.html"},
{"text":"Tell the harbour office","href":"mailto:office@example.com?subject=Everything%2C%20A%20to%20Z%20%28search.html%29"}
],"vocabulary":"the of and One Water boat 3*4*5 5~7, Call Harbour I Ropes; Teams a below. boats desk diver pilot ships water 2.5 2.50 A Above Are Boats Brings Calls Charts Climbs Crew Diver Down Down, Forms Guide Has Keep Log Look Meets My Pension Pilot Pump. See Tasks The Tide Tides Together Up, Whom Why Works aboard above, an boat's buoys call? charts.; comes day's diver; do dry. goes in. is leaks log, lost m m; map. name oar on one pair, partly question. result. ships. sinks stays steersman tasks that tide. tides twice under wet. wet? work yes you","rows":{"tasks":"1b","day":"n 1s 2p","boat":"11 d 5","crew":"v","place":"1j","calls":"s","forms":"z","pension":"17"},"things":[
{"kind":"topic","href":"help/leak.html","title":"16 5 1z","names":["5 2e"],"texts":["q","19","1c 1n 25"],"first":"Harbour desk","phone":"ext. 5","call":"tel:5"},
{"kind":"topic","href":"help/oar.html","title":"a 21 1m 26","first":"Diver"},
{"kind":"role","href":"roles/pilot.html","title":"9 i","tag":"HP","names":["10 1 j","2g"],"texts":["r j 1x"],"rows":{"tasks":"b c 1 7 f 1 6 23 t","day":"15 2d u 1k","boat":"2q","crew":"m","place":"27 k","calls":"1t g","forms":"13"}},
{"kind":"page","href":"roles/pilot.html#tides","title":"1e","in":"Harbour pilot","texts":["1a 2h 2 0 2j"]},
{"kind":"role","href":"roles/diver.html","title":"w","rows":{"tasks":"b 1q c 1 7 f 1 6 22","boat":"2a","crew":"l","place":"2m k"}},
{"kind":"contact","href":"help/index.html#desk","title":"9 g","phone":"ext. 5","call":"tel:5"},
{"kind":"guide","href":"guides/whom/index.html","title":"1h 1u a 1p","texts":["3 2b"]},
{"kind":"guide","href":"guides/whom/whole.html#wet","title":"p 2r 2o","in":"Whom do I call?","texts":["14 2l 4 1y 2n"]},
{"kind":"guide","href":"guides/whom/whole.html#call-diver","title":"8 0 h","in":"Whom do I call?"},
{"kind":"guide","href":"guides/whom/whole.html#call-pilot","title":"8 0 i","in":"Whom do I call?"},
{"kind":"comparison","href":"compare/water.html","title":"18 2 h","texts":["3 1l 28 e"],"rows":{"tasks":"","day":"","boat":"","crew":"","place":"3 2f 1v","calls":"","forms":""},"roles":[2,4]},
{"kind":"duty","href":"responsibilities.html#buoys","title":"12 0 1o","texts":["4"]},
{"kind":"term","href":"glossary.html#tide","title":"1d","names":["2k"],"texts":["4 2i 1r 2 1w"]},
{"kind":"page","href":"pages/deep/down.html","title":"x","texts":["1g 0 2c"]},
{"kind":"page","href":"pages/together.html","title":"1f","texts":["o 2 e"]},
{"kind":"page","href":"pages/together.html#why","title":"1i","in":"Together","texts":["y 0 29 0 20 d 24"]}
]});
