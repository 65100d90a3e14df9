remit.searchable({"site":"Harbour","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","hint":"Try fewer or other words. Or go on here:","small":"a an and any are as at be been being but by can could did do does for from get getting go got had has have having he help her here him his how i if in into is it its just know me my need needs no not of off on one or our out over please put say she should so some somebody someone something tell than that the their them then there they this to us want wants was we were what when where which who whom whose why will with would you your"}},"kinds":[
{"id":"role","name":"Roles"},
{"id":"topic","name":"Who can help"},
{"id":"guide","name":"Decide"},
{"id":"comparison","name":"Compare"},
{"id":"duty","name":"Who does what"},
{"id":"term","name":"Words explained"},
{"id":"contact","name":"Desks, teams and people"},
{"id":"page","name":"Pages"}
],"ways":[
{"text":"Everything, A to Z","href":"search.html"},
{"text":"Who can help","href":"help/index.html"}
],"vocabulary":"The A a A-list Anchor Cook Water What Zero adrift alarm and boat buoy comes deck diver flag for goes hand holds is pilot that the tide visibility","things":[
{"kind":"topic","href":"help/buoy.html","title":"1 d m 9"},
{"kind":"topic","href":"help/bell.html","title":"8 r","names":["p a"]},
{"kind":"role","href":"roles/a-list.html","title":"3 n"},
{"kind":"role","href":"roles/cook.html","title":"5"},
{"kind":"role","href":"roles/deck.html","title":"0 f k"},
{"kind":"term","href":"glossary.html#a","title":"1","texts":["0 h i 2 g"]},
{"kind":"term","href":"glossary.html#anchor","title":"4","texts":["7 l 2 c"]},
{"kind":"term","href":"glossary.html#the-tide","title":"0 q","texts":["6 o e b j"]}
]});
