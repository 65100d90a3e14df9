remit.searchable({"site":"The park","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","first":"First: {name}","phone":"Phone {name}: {phone}","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","hint":"Try fewer or other words. Or go on here:","small":"a an and any are as at be been being between but by can compare compared could did difference differences differ different do does for from get getting go got had has have having he help her here him his how i if in into is it its just know me my need needs no not of off on one or our out over person please put responsible say she should so some somebody someone something tell than that the their them then there they this to us versus vs want wants was we were what when where which who whom whose why will with would you your"}},"kinds":[
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
],"vocabulary":"the Head gardener Main Mend Paths Ranger Ranger: Water beds difference? duties is or paths what","rows":{"duties":"3 b"},"things":[
{"kind":"role","href":"roles/gardener.html","title":"1 2"},
{"kind":"role","href":"roles/ranger.html","title":"6","rows":{"duties":"5"}},
{"kind":"comparison","href":"compare/gardener-vs-ranger.html","title":"1 2 d 7 f c 0 a","roles":[0,1]},
{"kind":"duty","href":"responsibilities.html#beds","title":"8 0 9"},
{"kind":"duty","href":"responsibilities.html#paths","title":"4 0 e"}
]});
