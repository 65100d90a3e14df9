remit.searchable({"site":"The harbour","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","hint":"Try fewer or other words. Or go on here:","small":"a an and any are as at be been being but by can could did do does for from get getting go got had has have having he help her here him his how i if in into is it its just know me my need needs no not of off on one or our out over please put say she should so some somebody someone something tell than that the their them then there they this to us want wants was we were what when where which who whom whose why will with would you your"}},"kinds":[
{"id":"role","name":"Roles"},
{"id":"topic","name":"Who can help"},
{"id":"guide","name":"Decide"},
{"id":"comparison","name":"Compare"},
{"id":"duty","name":"Who does what"},
{"id":"term","name":"Words"},
{"id":"contact","name":"Desks, teams and people"},
{"id":"page","name":"Pages"}
],"ways":[
{"text":"Everything, A to Z","href":"search.html"},
{"text":"Who can help","href":"help/index.html"},
{"text":"Tell the harbour office","href":"mailto:office@example.com?subject=Everything%2C%20A%20to%20Z%20%28search.html%29"}
],"vocabulary":"the of and diver 3*4*5 5~7, Call Harbour I One Ropes Teams Water below. boat boats desk m pilot ships water 2.5 2.50 Above Are Boats Brings Charts Climbs Diver Down Down, Guide Keep Log Meets My Pilot Pump. See The Tide Tides Together Up, Whom Why a aboard above, an boat's buoys call? charts. comes do goes in. leaks log, lost map. name oar on one pair, partly question. result. ships. sinks steersman tasks that tide. tides under wet? yes you","things":[
{"kind":"topic","href":"help/leak.html","title":"10 e 1n","names":["e 20"],"texts":["p","12","14 1f 1r"]},
{"kind":"topic","href":"help/oar.html","title":"8 1p 1e 1s"},
{"kind":"page","href":"roles/pilot.html#tides","title":"16","in":"Harbour pilot","texts":["13 22 2 0 24"]},
{"kind":"role","href":"roles/pilot.html","title":"7 i","tag":"HP","names":["w 1 j","21"],"texts":["q j 1m","a","b 1 5 f 1 4 h","r","z 1z s 1c","28","m","1t k","3","g","y"]},
{"kind":"role","href":"roles/diver.html","title":"t","texts":["a","1i","b 1 5 f 1 4 h","1w","l","26 k"]},
{"kind":"contact","href":"help/index.html#desk","title":"7 g"},
{"kind":"guide","href":"guides/whom/index.html","title":"19 1k 8 1h","texts":["9 1x"]},
{"kind":"guide","href":"guides/whom/whole.html#wet","title":"o 29 27","in":"Whom do I call?"},
{"kind":"guide","href":"guides/whom/whole.html#call-diver","title":"6 0 3","in":"Whom do I call?"},
{"kind":"guide","href":"guides/whom/whole.html#call-pilot","title":"6 0 i","in":"Whom do I call?"},
{"kind":"comparison","href":"compare/water.html","title":"11 2 3","texts":["9 1d 1u d"]},
{"kind":"duty","href":"responsibilities.html#buoys","title":"x 0 1g","texts":["c"]},
{"kind":"term","href":"glossary.html#tide","title":"15","names":["25"],"texts":["c 23 1j 2 1l"]},
{"kind":"page","href":"pages/deep/down.html","title":"u","texts":["18 0 1y"]},
{"kind":"page","href":"pages/together.html","title":"17","texts":["n 2 d"]},
{"kind":"page","href":"pages/together.html#why","title":"1a","in":"Together","texts":["v 0 1v 0 1o 1b 1q"]}
]});
