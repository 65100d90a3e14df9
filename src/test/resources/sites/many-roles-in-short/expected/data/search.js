remit.searchable({"site":"The allotments","pick":"compare/index.html","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","first":"First: {name}","answers":"{name} answers for it","phone":"Phone {name}: {phone}","compare":"Compare {a} and {b}","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","quoted":"“{word}”","missing":{"one":"Nothing here has the word {words}. These have the others:","other":"Nothing here has the words {words}. These have the others:"},"hint":"Try fewer or other words. Or go on here:","small":"a all an and any are as at be been being between but by can cannot compare compared could did differ difference differences different do does doesn don for from get getting go got had has have having he help her here him his how i if in into is isn it its just know ll m me my need needs no not of off on one or our out over person please put re responsible s say she should so some somebody someone something t tell than that the their them then there they this to us ve versus vs want wants was we were what when where which who whom whose why will with won would you your","endings":"able al alisation alise ally ance ant ate ated ation ations e ed ement ements ence ent er ers es ied ies ing ings ion ions isation ise ised ising ity ive ly ment ments or ors s ship y"}},"kinds":[
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
],"vocabulary":"yes Bed 40 Clay Noon 7 Sand bed office partly 1 12 2 20 3 4 45.5 5 6 About Beans Beans; Compare Evening Every Fence Garden Greenhouse Grows Leeks Morning Morning; Nothing Old Peas Roles Size Soil Sources Sun Tended The Tomatoes Water What Who bed-1 beds by can clay handbook help in is measured missing one spring. this were yet","rows":{"water":"17","size":"10","grows":"s","sun":"13","fence":"p","soil":"11","tended":"14 1c"},"called":{},"things":[
{"kind":"role","href":"roles/bed-1.html","title":"1 a","tag":"B1","names":"7 1l","rows":{"water":"0","size":"2","grows":"l y","sun":"u","fence":"0","soil":"3"}},
{"kind":"role","href":"roles/bed-2.html","title":"1 c","tag":"B2","rows":{"size":"g","grows":"t","sun":"v 4","fence":"0","soil":"6","tended":"8"}},
{"kind":"role","href":"roles/bed-3.html","title":"1 e","tag":"B3","rows":{"water":"9","size":"2","sun":"4","fence":"0","soil":"3"}},
{"kind":"role","href":"roles/bed-4.html","title":"1 f","tag":"B4","rows":{"water":"9","sun":"n","fence":"0","soil":"3","tended":"1a"}},
{"kind":"role","href":"roles/bed-5.html","title":"1 h","tag":"B5","rows":{"size":"b","grows":"w 1p","fence":"0"}},
{"kind":"role","href":"roles/bed-6.html","title":"1 i","tag":"B6","rows":{"water":"0","size":"5","sun":"4","fence":"0","soil":"x 1e"}},
{"kind":"role","href":"roles/bed-7.html","title":"1 5","tag":"B7","rows":{"size":"2","grows":"k","fence":"0"}},
{"kind":"role","href":"roles/greenhouse.html","title":"r","rows":{"water":"0","size":"d","grows":"16","fence":"0","soil":"6"}},
{"kind":"contact","href":"help/index.html#office","title":"q 8"},
{"kind":"comparison","href":"compare/all.html","title":"o 7","rows":{"water":"","size":"15 1b 1o 1j 1h 1m","grows":"","sun":"","fence":"","soil":"","tended":""},"roles":[0,1,2,3,4,5,6,7]},
{"kind":"list","href":"help/index.html","title":"19 1d 1g"},
{"kind":"list","href":"compare/index.html","title":"m"},
{"kind":"list","href":"roles/index.html","title":"z"},
{"kind":"list","href":"about.html","title":"j 1n 1f"},
{"kind":"list","href":"sources.html","title":"12"},
{"kind":"list","href":"missing.html","title":"18 1i 1k"}
]});
