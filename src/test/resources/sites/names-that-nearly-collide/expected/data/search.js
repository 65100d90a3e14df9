remit.searchable({"site":"The quay","words":{"search":{"label":"Search","list":"Found","document_title":"{query}: search · {site}","results":"Results for “{query}”","all":"All results for “{query}”","browse":"Browse everything, A to Z","count":{"one":"{n} result","other":"{n} results"},"shown":"The best {shown} of {n} results","none":"Nothing was found for “{query}”.","hint":"Try fewer or other words. Or go on here:","small":"a an and any are as at be been being but by can could did do does for from get getting go got had has have having he help her here him his how i if in into is it its just know me my need needs no not of off on one or our out over please put say she should so some somebody someone something tell than that the their them then there they this to us want wants was we were what when where which who whom whose why will with would you your"}},"kinds":[
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
],"vocabulary":"of the Donaudampfschifffahrtsgesellschaftskapitänsmützen Keeper Ropes Sources a and at everything is it, moored quay, that C++ Keepers One, Points The _main a--a first. heading, row, two.","things":[
{"kind":"page","href":"roles/a.html#a-1","title":"6","in":"Keeper of the quay, of everything that is moored at it, and of Donaudampfschifffahrtsgesellschaftskapitänsmützen","texts":[""]},
{"kind":"page","href":"roles/a.html#points-1","title":"i","in":"Keeper of the quay, of everything that is moored at it, and of Donaudampfschifffahrtsgesellschaftskapitänsmützen","texts":[""]},
{"kind":"page","href":"roles/a.html#main","title":"k","in":"Keeper of the quay, of everything that is moored at it, and of Donaudampfschifffahrtsgesellschaftskapitänsmützen","texts":["j n 1 o 1 m"]},
{"kind":"role","href":"roles/a.html","title":"3 0 1 d 0 9 e a c 8 b 7 0 2","texts":["4"]},
{"kind":"role","href":"roles/a-b.html","title":"3 0 1 d 0 9 e a c 8 b 7 0 2","texts":["4"]},
{"kind":"page","href":"compare/a.html#a-1","title":"6","in":"Keepers","texts":[""]},
{"kind":"page","href":"compare/a.html#a--a-1","title":"l","in":"Keepers","texts":[""]},
{"kind":"page","href":"compare/a.html#sources","title":"5","in":"Keepers","texts":["h p"]},
{"kind":"comparison","href":"compare/a.html","title":"g"},
{"kind":"term","href":"glossary.html#c","title":"f"},
{"kind":"term","href":"glossary.html#sources","title":"5"}
]});
