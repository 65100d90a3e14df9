remit.searchable({"site":"Licences for our code","pick":"compare/index.html","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","first":"First: {name}","answers":"{name} answers for it","phone":"Phone {name}: {phone}","compare":"Compare {a} and {b}","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","quoted":"“{word}”","missing":{"one":"Nothing here has the word {words}. These have the others:","other":"Nothing here has the words {words}. These have the others:"},"hint":"Try fewer or other words. Or go on here:","small":"a all an and any are as at be been being between but by can cannot compare compared could did differ difference differences different do does doesn don for from get getting go got had has have having he help her here him his how i if in into is isn it its just know ll m me my need needs no not of off on one or our out over person please put re responsible s say she should so some somebody someone something t tell than that the their them then there they this to us ve versus vs want wants was we were what when where which who whom whose why will with won would you your","endings":"able al alisation alise ally ance ant ate ated ation ations e ed ement ements ence ent er ers es ied ies ing ings ion ions isation ise ised ising ity ive ly ment ments or ors s ship y"}},"kinds":[
{"id":"role","name":"licence"},
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
],"vocabulary":"yes Asks for the License The changes notice 2.0 One Public asks share that to whole 3 About Apache Commons Compare Creative Decide GNU General Grants Keep Licences MIT Mozilla Must Share What Which Zero alone. and be by changed changes, do file file. files grants handbook is licence missing nothing. notice, ones patents patents. program program. shared? short take? this we","rows":{"notice":"q 3 7","share":"v 6","patents":"p 1h"},"called":{},"things":[
{"kind":"role","href":"roles/apache.html","title":"i 4 8","tag":"Apache","texts":["1 2 3 1f 10 19 1i"],"rows":{"notice":"0","patents":"0"}},
{"kind":"role","href":"roles/zero.html","title":"l j y","tag":"CC0","texts":["1 2 1e"]},
{"kind":"role","href":"roles/gpl.html","title":"n o a 4 g","tag":"GPL","texts":["1 e c 3 f 1k"],"rows":{"notice":"0","share":"5 f 1j","patents":"0"}},
{"kind":"role","href":"roles/mit.html","title":"s 4","tag":"MIT","texts":["1 2 3 7 z"],"rows":{"notice":"0"}},
{"kind":"role","href":"roles/mpl.html","title":"t a 4 8","tag":"MPL","texts":["1 e c 14 16 12 17"],"rows":{"notice":"0","share":"5 13 18","patents":"0"}},
{"kind":"guide","href":"guides/which/index.html","title":"x 1c 15 1p 1n"},
{"kind":"guide","href":"guides/which/whole.html#share","title":"u 6 11 1l","in":"Which licence do we take?"},
{"kind":"guide","href":"guides/which/whole.html#strong","title":"9 d b 2 6","in":"Which licence do we take?"},
{"kind":"guide","href":"guides/which/whole.html#light","title":"9 d b 2 3 7","in":"Which licence do we take?"},
{"kind":"comparison","href":"compare/short.html","title":"5 1m 1g","rows":{"notice":"","share":"","patents":""},"roles":[3,0,1]},
{"kind":"list","href":"compare/index.html","title":"k"},
{"kind":"list","href":"guides/index.html","title":"m"},
{"kind":"list","href":"roles/index.html","title":"r"},
{"kind":"list","href":"about.html","title":"h 1o 1a"},
{"kind":"list","href":"missing.html","title":"w 1b 1d"}
]});
