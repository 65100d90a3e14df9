remit.searchable({"site":"The quay","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","first":"First: {name}","answers":"{name} answers for it","phone":"Phone {name}: {phone}","compare":"Compare {a} and {b}","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","quoted":"“{word}”","missing":{"one":"Nothing here has the word {words}. These have the others:","other":"Nothing here has the words {words}. These have the others:"},"hint":"Try fewer or other words. Or go on here:","small":"a all an and any are as at be been being between but by can cannot compare compared could did differ difference differences different do does doesn don for from get getting go got had has have having he help her here him his how i if in into is isn it its just know ll m me my need needs no not of off on one or our out over person please put re responsible s say she should so some somebody someone something t tell than that the their them then there they this to us ve versus vs want wants was we were what when where which who whom whose why will with won would you your","endings":"able al alisation alise ally ance ant ate ated ation ations e ed ement ements ence ent er ers es ied ies ing ings ion ions isation ise ised ising ity ive ly ment ments or ors s ship y"}},"kinds":[
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
],"vocabulary":"of the Sources is Donaudampfschifffahrtsgesellschaftskapitänsmützen Keeper Points Ropes a and at everything it, moored quay, that About C++ Compare Keepers One, Roles The What Words _main a--a explained first. handbook heading, missing row, this two.","rows":{"a":"2","points":"6"},"called":{},"things":[
{"kind":"role","href":"roles/a.html","title":"5 0 1 e 0 b f 3 d a c 9 0 4","rows":{"a":"7"}},
{"kind":"page","href":"roles/a.html#a-1","title":"8","in":"Keeper of the quay, of everything that is moored at it, and of Donaudampfschifffahrtsgesellschaftskapitänsmützen","texts":[""]},
{"kind":"page","href":"roles/a.html#points-1","title":"6","in":"Keeper of the quay, of everything that is moored at it, and of Donaudampfschifffahrtsgesellschaftskapitänsmützen","texts":[""]},
{"kind":"page","href":"roles/a.html#main","title":"p","in":"Keeper of the quay, of everything that is moored at it, and of Donaudampfschifffahrtsgesellschaftskapitänsmützen","texts":["m u 1 w 1 s"]},
{"kind":"role","href":"roles/a-b.html","title":"5 0 1 e 0 b f 3 d a c 9 0 4","rows":{"a":"7"}},
{"kind":"page","href":"compare/a.html#a-1","title":"8","in":"Keepers","texts":[""]},
{"kind":"page","href":"compare/a.html#a--a-1","title":"q","in":"Keepers","texts":[""]},
{"kind":"page","href":"compare/a.html#sources","title":"2","in":"Keepers","texts":["k y"]},
{"kind":"comparison","href":"compare/a.html","title":"j","rows":{"a":""},"roles":[0,4]},
{"kind":"term","href":"glossary.html#c","title":"h"},
{"kind":"term","href":"glossary.html#sources","title":"2"},
{"kind":"list","href":"compare/index.html","title":"i"},
{"kind":"list","href":"roles/index.html","title":"l"},
{"kind":"list","href":"about.html","title":"g x t"},
{"kind":"list","href":"missing.html","title":"n 3 v"},
{"kind":"list","href":"glossary.html","title":"o r"}
]});
