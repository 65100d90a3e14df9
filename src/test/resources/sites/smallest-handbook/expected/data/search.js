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
],"vocabulary":"& Beds Head Main duties gardener lawns","rows":{"duties":"3 4"},"things":[
{"kind":"role","href":"roles/gardener.html","title":"2 5","rows":{"duties":"1 0 6"}}
]});
