remit.searchable({"site":"The harbour","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","hint":"Try fewer or other words. Or go on here:","small":"a an and any are as at be been being but by can could did do does for from get getting go got had has have having he help her here him his how i if in into is it its just know me my need needs no not of off on one or our out over please put say she should so some somebody someone something tell than that the their them then there they this to us want wants was we were what when where which who whom whose why will with would you your"}},"kinds":[
{"id":"role","name":"Roles"},
{"id":"topic","name":"Who can help"},
{"id":"guide","name":"Decide"},
{"id":"comparison","name":"Compare"},
{"id":"duty","name":"Who does what"},
{"id":"term","name":"Words explained"},
{"id":"contact","name":"Desks, teams and people"},
{"id":"page","name":"Pages"}
],"ways":[
{"text":"Everything, A to Z","href":"search.html"},
{"text":"Who can help","href":"help/index.html"},
{"text":"Tell the harbour office","href":"mailto:office@example.com?subject=Everything%2C%20A%20to%20Z%20%28search.html%29"}
],"vocabulary":"the of and Water diver 3*4*5 5~7, Call Harbour I One Ropes Teams below. boat boats desk m pilot ships water 2.5 2.50 Above Are Boats Brings Charts Climbs Diver Down Down, Guide Keep Log Look Meets My Pilot Pump. See The Tide Tides Together Up, Whom Why a aboard above, an boat's buoys call? charts. comes do goes in. is leaks log, lost map. name oar on one pair, partly question. result. ships. sinks steersman tasks that tide. tides twice under wet. wet? yes you","things":[
{"kind":"topic","href":"help/leak.html","title":"11 e 1p","names":["e 22"],"texts":["p","13","15 1g 1t"]},
{"kind":"topic","href":"help/oar.html","title":"9 1r 1f 1u"},
{"kind":"page","href":"roles/pilot.html#tides","title":"17","in":"Harbour pilot","texts":["14 24 2 0 26"]},
{"kind":"role","href":"roles/pilot.html","title":"8 i","tag":"HP","names":["w 1 j","23"],"texts":["q j 1n","b","c 1 6 f 1 5 h","r","10 21 s 1d","2c","m","1v k","4","g","y"]},
{"kind":"role","href":"roles/diver.html","title":"t","texts":["b","1j","c 1 6 f 1 5 h","1y","l","29 k"]},
{"kind":"contact","href":"help/index.html#desk","title":"8 g"},
{"kind":"guide","href":"guides/whom/index.html","title":"1a 1l 9 1i","texts":["a 1z"]},
{"kind":"guide","href":"guides/whom/whole.html#wet","title":"o 2d 2b","in":"Whom do I call?","texts":["z 28 3 1o 2a"]},
{"kind":"guide","href":"guides/whom/whole.html#call-diver","title":"7 0 4","in":"Whom do I call?"},
{"kind":"guide","href":"guides/whom/whole.html#call-pilot","title":"7 0 i","in":"Whom do I call?"},
{"kind":"comparison","href":"compare/water.html","title":"12 2 4","texts":["a 1e 1w d"]},
{"kind":"duty","href":"responsibilities.html#buoys","title":"x 0 1h","texts":["3"]},
{"kind":"term","href":"glossary.html#tide","title":"16","names":["27"],"texts":["3 25 1k 2 1m"]},
{"kind":"page","href":"pages/deep/down.html","title":"u","texts":["19 0 20"]},
{"kind":"page","href":"pages/together.html","title":"18","texts":["n 2 d"]},
{"kind":"page","href":"pages/together.html#why","title":"1b","in":"Together","texts":["v 0 1x 0 1q 1c 1s"]}
]});
