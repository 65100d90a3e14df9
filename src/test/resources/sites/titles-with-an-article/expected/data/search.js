remit.searchable({"site":"Harbour","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","first":"First: {name}","answers":"{name} answers for it","phone":"Phone {name}: {phone}","compare":"Compare {a} and {b}","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","quoted":"“{word}”","missing":{"one":"Nothing here has the word {words}. These have the others:","other":"Nothing here has the words {words}. These have the others:"},"hint":"Try fewer or other words. Or go on here:","small":"a all an and any are as at be been being between but by can cannot compare compared could did differ difference differences different do does doesn don for from get getting go got had has have having he help her here him his how i if in into is isn it its just know ll m me my need needs no not of off on one or our out over person please put re responsible s say she should so some somebody someone something t tell than that the their them then there they this to us ve versus vs want wants was we were what when where which who whom whose why will with won would you your","endings":"able al alisation alise ally ance ant ate ated ation ations e ed ement ements ence ent er ers es ied ies ing ings ion ions isation ise ised ising ity ive ly ment ments or ors s ship y"}},"kinds":[
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
{"text":"Everything, A to Z","href":"search.html"},
{"text":"Who can help","href":"help/index.html"}
],"vocabulary":"The A What a is A-list About Anchor Cook Main Roles Water Who Words Zero adrift alarm and boat buoy can comes deck diver duties explained flag for goes hand handbook help holds missing pilot that the this tide visibility","rows":{"duties":"9 o"},"called":{},"things":[
{"kind":"topic","href":"help/buoy.html","title":"1 j 4 f","first":"The deck hand"},
{"kind":"topic","href":"help/bell.html","title":"e 13","names":"10 g","first":"The deck hand"},
{"kind":"role","href":"roles/a-list.html","title":"5 y"},
{"kind":"role","href":"roles/cook.html","title":"8"},
{"kind":"role","href":"roles/deck.html","title":"0 m t"},
{"kind":"term","href":"glossary.html#a","title":"1","texts":["0 q r 3 n"]},
{"kind":"term","href":"glossary.html#anchor","title":"7","texts":["2 w 3 i"]},
{"kind":"term","href":"glossary.html#the-tide","title":"0 12","texts":["b z l h s"]},
{"kind":"list","href":"help/index.html","title":"c k v"},
{"kind":"list","href":"roles/index.html","title":"a"},
{"kind":"list","href":"about.html","title":"6 11 u"},
{"kind":"list","href":"missing.html","title":"2 4 x"},
{"kind":"list","href":"glossary.html","title":"d p"}
]});
