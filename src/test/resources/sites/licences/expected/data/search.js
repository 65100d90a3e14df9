remit.searchable({"site":"Licences for our code","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","hint":"Try fewer or other words. Or go on here:","small":"a an and any are as at be been being but by can could did do does for from get getting go got had has have having he help her here him his how i if in into is it its just know me my need needs no not of off on one or our out over please put say she should so some somebody someone something tell than that the their them then there they this to us want wants was we were what when where which who whom whose why will with would you your"}},"kinds":[
{"id":"role","name":"Licences"},
{"id":"topic","name":"Who can help"},
{"id":"guide","name":"Decide"},
{"id":"comparison","name":"Compare"},
{"id":"duty","name":"Who does what"},
{"id":"term","name":"Words explained"},
{"id":"contact","name":"Desks, teams and people"},
{"id":"page","name":"Pages"}
],"ways":[
{"text":"Everything, A to Z","href":"search.html"}
],"vocabulary":"yes Asks for License the The 2.0 One Public asks changes notice share that to whole 3 Apache Commons Creative GNU General MIT Mozilla Must Which Zero alone. and be by changed changes, do file file. files grants licence no nothing. notice, ones patents. program program. shared? short take? we","things":[
{"kind":"role","href":"roles/apache.html","title":"h 3 6","tag":"Apache","texts":["1 2 4 15 s 11 17","0","0"]},
{"kind":"role","href":"roles/zero.html","title":"j i q","tag":"CC0","texts":["1 2 14","13"]},
{"kind":"role","href":"roles/gpl.html","title":"k l 8 3 g","tag":"GPL","texts":["1 e c 4 f 19","0","5 f 18","0"]},
{"kind":"role","href":"roles/mit.html","title":"m 3","tag":"MIT","texts":["1 2 4 b r","0"]},
{"kind":"role","href":"roles/mpl.html","title":"n 8 3 6","tag":"MPL","texts":["1 e c w y u z","0","5 v 10","0"]},
{"kind":"guide","href":"guides/which/index.html","title":"p 12 x 1d 1c"},
{"kind":"guide","href":"guides/which/whole.html#share","title":"o a t 1a","in":"Which licence do we take?"},
{"kind":"guide","href":"guides/which/whole.html#strong","title":"7 d 9 2 a","in":"Which licence do we take?"},
{"kind":"guide","href":"guides/which/whole.html#light","title":"7 d 9 2 4 b","in":"Which licence do we take?"},
{"kind":"comparison","href":"compare/short.html","title":"5 1b 16"}
]});
