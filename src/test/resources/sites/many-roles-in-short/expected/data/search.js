remit.searchable({"site":"The allotments","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","hint":"Try fewer or other words. Or go on here:","small":"a an and any are as at be been being but by can could did do does for from get getting go got had has have having he help her here him his how i if in into is it its just know me my need needs no not of off on one or our out over please put say she should so some somebody someone something tell than that the their them then there they this to us want wants was we were what when where which who whom whose why will with would you your"}},"kinds":[
{"id":"role","name":"Roles"},
{"id":"topic","name":"Who can help"},
{"id":"guide","name":"Decide"},
{"id":"comparison","name":"Compare"},
{"id":"duty","name":"Who does what"},
{"id":"term","name":"Words"},
{"id":"contact","name":"Desks, teams and people"},
{"id":"page","name":"Pages"}
],"ways":[
{"text":"Everything, A to Z","href":"search.html"},
{"text":"Who can help","href":"help/index.html"}
],"vocabulary":"yes Bed 40 Clay Noon 7 Beans Morning Sand bed office partly 1 12 2 20 3 4 45.5 5 6 Evening Every Garden Greenhouse Leeks Nothing Old Peas Tomatoes bed-1 clay no one yet","things":[
{"kind":"role","href":"roles/bed-1.html","title":"1 c","tag":"B1","names":["9 x"],"texts":["0","2","6","s","7","0","3"]},
{"kind":"role","href":"roles/bed-2.html","title":"1 e","tag":"B2","texts":["w","i","p","7","4","0","8","a"]},
{"kind":"role","href":"roles/bed-3.html","title":"1 g","tag":"B3","texts":["b","2","4","0","3"]},
{"kind":"role","href":"roles/bed-4.html","title":"1 h","tag":"B4","texts":["b","l","0","3","u"]},
{"kind":"role","href":"roles/bed-5.html","title":"1 j","tag":"B5","texts":["d","q y","0"]},
{"kind":"role","href":"roles/bed-6.html","title":"1 k","tag":"B6","texts":["0","5","4","0","r v"]},
{"kind":"role","href":"roles/bed-7.html","title":"1 5","tag":"B7","texts":["2","6","0"]},
{"kind":"role","href":"roles/greenhouse.html","title":"o","texts":["0","f","t","0","8"]},
{"kind":"contact","href":"help/index.html#office","title":"n a"},
{"kind":"comparison","href":"compare/all.html","title":"m 9"}
]});
