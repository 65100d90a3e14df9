remit.searchable({"site":"Licences for our code","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","first":"First: {name}","phone":"Phone {name}: {phone}","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","hint":"Try fewer or other words. Or go on here:","small":"a an and any are as at be been being between but by can compare compared could did difference differences differ different do does for from get getting go got had has have having he help her here him his how i if in into is it its just know me my need needs no not of off on one or our out over person please put responsible say she should so some somebody someone something tell than that the their them then there they this to us versus vs want wants was we were what when where which who whom whose why will with would you your"}},"kinds":[
{"id":"role","name":"licence"},
{"id":"topic","name":"problem"},
{"id":"guide","name":"guide"},
{"id":"comparison","name":"comparison"},
{"id":"duty","name":"duty"},
{"id":"term","name":"word"},
{"id":"contact","name":"contact"},
{"id":"page","name":"page"}
],"ways":[
{"text":"Everything, A to Z","href":"search.html"}
],"vocabulary":"yes Asks for the License The changes notice 2.0 One Public asks share that to whole 3 Apache Commons Creative GNU General Grants Keep MIT Mozilla Must Share Which Zero alone. and be by changed changes, do file file. files grants licence nothing. notice, ones patents patents. program program. shared? short take? we","rows":{"notice":"n 3 7","share":"r 6","patents":"m 19"},"things":[
{"kind":"role","href":"roles/apache.html","title":"h 4 8","tag":"Apache","texts":["1 2 3 17 v 14 1a"],"rows":{"notice":"0","patents":"0"}},
{"kind":"role","href":"roles/zero.html","title":"j i t","tag":"CC0","texts":["1 2 16"]},
{"kind":"role","href":"roles/gpl.html","title":"k l a 4 g","tag":"GPL","texts":["1 e c 3 f 1c"],"rows":{"notice":"0","share":"5 f 1b","patents":"0"}},
{"kind":"role","href":"roles/mit.html","title":"o 4","tag":"MIT","texts":["1 2 3 7 u"],"rows":{"notice":"0"}},
{"kind":"role","href":"roles/mpl.html","title":"p a 4 8","tag":"MPL","texts":["1 e c z 11 x 12"],"rows":{"notice":"0","share":"5 y 13","patents":"0"}},
{"kind":"guide","href":"guides/which/index.html","title":"s 15 10 1g 1f"},
{"kind":"guide","href":"guides/which/whole.html#share","title":"q 6 w 1d","in":"Which licence do we take?"},
{"kind":"guide","href":"guides/which/whole.html#strong","title":"9 d b 2 6","in":"Which licence do we take?"},
{"kind":"guide","href":"guides/which/whole.html#light","title":"9 d b 2 3 7","in":"Which licence do we take?"},
{"kind":"comparison","href":"compare/short.html","title":"5 1e 18","rows":{"notice":"","share":"","patents":""},"roles":[3,0,1]}
]});
