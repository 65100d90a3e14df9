remit.searchable({"site":"The quay","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","first":"First: {name}","phone":"Phone {name}: {phone}","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","hint":"Try fewer or other words. Or go on here:","small":"a an and any are as at be been being between but by can compare compared could did difference differences differ different do does for from get getting go got had has have having he help her here him his how i if in into is it its just know me my need needs no not of off on one or our out over person please put responsible say she should so some somebody someone something tell than that the their them then there they this to us versus vs want wants was we were what when where which who whom whose why will with would you your"}},"kinds":[
{"id":"role","name":"role"},
{"id":"topic","name":"problem"},
{"id":"guide","name":"guide"},
{"id":"comparison","name":"comparison"},
{"id":"duty","name":"duty"},
{"id":"term","name":"word"},
{"id":"contact","name":"contact"},
{"id":"page","name":"page"}
],"ways":[
{"text":"Everything, A to Z","href":"search.html"}
],"vocabulary":"of the Sources Donaudampfschifffahrtsgesellschaftskapitänsmützen Keeper Points Ropes a and at everything is it, moored quay, that C++ Keepers One, The _main a--a first. heading, row, two.","rows":{"a":"2","points":"5"},"things":[
{"kind":"role","href":"roles/a.html","title":"4 0 1 e 0 a f b d 9 c 8 0 3","rows":{"a":"6"}},
{"kind":"page","href":"roles/a.html#a-1","title":"7","in":"Keeper of the quay, of everything that is moored at it, and of Donaudampfschifffahrtsgesellschaftskapitänsmützen","texts":[""]},
{"kind":"page","href":"roles/a.html#points-1","title":"5","in":"Keeper of the quay, of everything that is moored at it, and of Donaudampfschifffahrtsgesellschaftskapitänsmützen","texts":[""]},
{"kind":"page","href":"roles/a.html#main","title":"k","in":"Keeper of the quay, of everything that is moored at it, and of Donaudampfschifffahrtsgesellschaftskapitänsmützen","texts":["j n 1 o 1 m"]},
{"kind":"role","href":"roles/a-b.html","title":"4 0 1 e 0 a f b d 9 c 8 0 3","rows":{"a":"6"}},
{"kind":"page","href":"compare/a.html#a-1","title":"7","in":"Keepers","texts":[""]},
{"kind":"page","href":"compare/a.html#a--a-1","title":"l","in":"Keepers","texts":[""]},
{"kind":"page","href":"compare/a.html#sources","title":"2","in":"Keepers","texts":["i p"]},
{"kind":"comparison","href":"compare/a.html","title":"h","rows":{"a":""},"roles":[0,4]},
{"kind":"term","href":"glossary.html#c","title":"g"},
{"kind":"term","href":"glossary.html#sources","title":"2"}
]});
