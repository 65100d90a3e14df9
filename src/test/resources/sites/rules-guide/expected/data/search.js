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
],"vocabulary":"it gardener waters & Beds Head How Main The Where Who You does duties grow? is it? lawns tall this? water","rows":{"duties":"7 d"},"things":[
{"kind":"role","href":"roles/gardener.html","title":"5 1","rows":{"duties":"4 3 h"}},
{"kind":"guide","href":"guides/watering/index.html","title":"a 2 j"},
{"kind":"guide","href":"guides/watering/whole.html#place","title":"9 c 0 e","in":"Who waters this?"},
{"kind":"guide","href":"guides/watering/whole.html#size","title":"6 i f g","in":"Who waters this?"},
{"kind":"guide","href":"guides/watering/whole.html#garden","title":"8 1 2 0","in":"Who waters this?"},
{"kind":"guide","href":"guides/watering/whole.html#office","title":"b k 0","in":"Who waters this?"}
]});
