remit.searchable({"site":"The park","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","hint":"Try fewer or other words. Or go on here:","small":"a an and any are as at be been being but by can could did do does for from get getting go got had has have having he help her here him his how i if in into is it its just know me my need needs no not of off on one or our out over please put say she should so some somebody someone something tell than that the their them then there they this to us want wants was we were what when where which who whom whose why will with would you your"}},"kinds":[
{"id":"role","name":"Roles"},
{"id":"topic","name":"Who can help"},
{"id":"guide","name":"Decide"},
{"id":"comparison","name":"Compare"},
{"id":"duty","name":"Who does what"},
{"id":"term","name":"Words explained"},
{"id":"contact","name":"Desks, teams and people"},
{"id":"page","name":"Pages"}
],"ways":[
{"text":"Everything, A to Z","href":"search.html"}
],"vocabulary":"it gardener waters & Beds Head How The Where Who You does grow? is it? lawns tall this? water","things":[
{"kind":"role","href":"roles/gardener.html","title":"5 1","texts":["4 3 f"]},
{"kind":"guide","href":"guides/watering/index.html","title":"9 2 h"},
{"kind":"guide","href":"guides/watering/whole.html#place","title":"8 b 0 c","in":"Who waters this?"},
{"kind":"guide","href":"guides/watering/whole.html#size","title":"6 g d e","in":"Who waters this?"},
{"kind":"guide","href":"guides/watering/whole.html#garden","title":"7 1 2 0","in":"Who waters this?"},
{"kind":"guide","href":"guides/watering/whole.html#office","title":"a i 0","in":"Who waters this?"}
]});
