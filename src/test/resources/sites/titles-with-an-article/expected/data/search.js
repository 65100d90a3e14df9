remit.searchable({"site":"Harbour","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","first":"First: {name}","phone":"Phone {name}: {phone}","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","hint":"Try fewer or other words. Or go on here:","small":"a an and any are as at be been being between but by can compare compared could did difference differences differ different do does for from get getting go got had has have having he help her here him his how i if in into is it its just know me my need needs no not of off on one or our out over person please put responsible say she should so some somebody someone something tell than that the their them then there they this to us versus vs want wants was we were what when where which who whom whose why will with would you your"}},"kinds":[
{"id":"role","name":"role"},
{"id":"topic","name":"problem"},
{"id":"guide","name":"guide"},
{"id":"comparison","name":"comparison"},
{"id":"duty","name":"duty"},
{"id":"term","name":"word"},
{"id":"contact","name":"contact"},
{"id":"page","name":"page"}
],"ways":[
{"text":"Everything, A to Z","href":"search.html"},
{"text":"Who can help","href":"help/index.html"}
],"vocabulary":"The A a A-list Anchor Cook Main Water What Zero adrift alarm and boat buoy comes deck diver duties flag for goes hand holds is pilot that the tide visibility","rows":{"duties":"6 i"},"things":[
{"kind":"topic","href":"help/buoy.html","title":"1 e o a","first":"The deck hand"},
{"kind":"topic","href":"help/bell.html","title":"9 t","names":["r b"],"first":"The deck hand"},
{"kind":"role","href":"roles/a-list.html","title":"3 p"},
{"kind":"role","href":"roles/cook.html","title":"5"},
{"kind":"role","href":"roles/deck.html","title":"0 g m"},
{"kind":"term","href":"glossary.html#a","title":"1","texts":["0 j k 2 h"]},
{"kind":"term","href":"glossary.html#anchor","title":"4","texts":["8 n 2 d"]},
{"kind":"term","href":"glossary.html#the-tide","title":"0 s","texts":["7 q f c l"]}
]});
