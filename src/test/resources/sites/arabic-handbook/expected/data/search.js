remit.searchable({"site":"الميناء","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","first":"First: {name}","answers":"{name} answers for it","phone":"Phone {name}: {phone}","compare":"Compare {a} and {b}","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","quoted":"“{word}”","missing":{"one":"Nothing here has the word {words}. These have the others:","other":"Nothing here has the words {words}. These have the others:"},"hint":"Try fewer or other words. Or go on here:","small":"a all an and any are as at be been being between but by can cannot compare compared could did differ difference differences different do does doesn don for from get getting go got had has have having he help her here him his how i if in into is isn it its just know ll m me my need needs no not of off on one or our out over person please put re responsible s say she should so some somebody someone something t tell than that the their them then there they this to us ve versus vs want wants was we were what when where which who whom whose why will with won would you your","endings":"able al alisation alise ally ance ant ate ated ation ations e ed ement ements ence ent er ers es ied ies ing ings ion ions isation ise ised ising ity ive ly ment ments or ors s ship y"}},"kinds":[
{"id":"role","name":"role"},
{"id":"topic","name":"problem"},
{"id":"guide","name":"guide"},
{"id":"comparison","name":"comparison"},
{"id":"duty","name":"duty"},
{"id":"term","name":"word"},
{"id":"contact","name":"contact"},
{"id":"page","name":"page"},
{"id":"manual","name":"for editors"},
{"id":"list","name":"list"}
],"ways":[
{"text":"Everything, A to Z","href":"search.html"}
],"vocabulary":"السفن الغواص مرشد About Compare Roles difference? handbook is or the this what إلى السفن: المهام الميناء. يدخل","rows":{"tasks":"f"},"called":{},"things":[
{"kind":"role","href":"roles/diver.html","title":"1"},
{"kind":"role","href":"roles/pilot.html","title":"2 0","texts":["h 0 d g"],"rows":{"tasks":"0"}},
{"kind":"comparison","href":"compare/diver-vs-pilot.html","title":"1 9 2 e c 8 a 6","roles":[0,1]},
{"kind":"list","href":"compare/index.html","title":"4"},
{"kind":"list","href":"roles/index.html","title":"5"},
{"kind":"list","href":"about.html","title":"3 b 7"}
]});
