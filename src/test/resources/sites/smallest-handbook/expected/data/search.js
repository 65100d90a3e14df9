remit.searchable({"site":"The park","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","first":"First: {name}","answers":"{name} answers for it","phone":"Phone {name}: {phone}","compare":"Compare {a} and {b}","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","quoted":"“{word}”","missing":{"one":"Nothing here has the word {words}. These have the others:","other":"Nothing here has the words {words}. These have the others:"},"hint":"Try fewer or other words. Or go on here:","small":"a all an and any are as at be been being between but by can cannot compare compared could did differ difference differences different do does doesn don for from get getting go got had has have having he help her here him his how i if in into is isn it its just know ll m me my need needs no not of off on one or our out over person please put re responsible s say she should so some somebody someone something t tell than that the their them then there they this to us ve versus vs want wants was we were what when where which who whom whose why will with won would you your","endings":"able al alisation alise ally ance ant ate ated ation ations e ed ement ements ence ent er ers es ied ies ing ings ion ions isation ise ised ising ity ive ly ment ments or ors s ship y"}},"kinds":[
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
],"vocabulary":"& About Beds Head Main Roles duties gardener handbook lawns this","rows":{"duties":"4 6"},"called":{},"things":[
{"kind":"role","href":"roles/gardener.html","title":"3 7","rows":{"duties":"2 0 9"}},
{"kind":"list","href":"roles/index.html","title":"5"},
{"kind":"list","href":"about.html","title":"1 a 8"}
]});
