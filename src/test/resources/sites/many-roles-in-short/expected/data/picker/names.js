remit.names({"roles":[
{"id":"bed-1","tag":"B1","title":"Bed 1","also":[]},
{"id":"bed-2","tag":"B2","title":"Bed 2","also":[]},
{"id":"bed-3","tag":"B3","title":"Bed 3","also":[]},
{"id":"bed-4","tag":"B4","title":"Bed 4","also":[]},
{"id":"bed-5","tag":"B5","title":"Bed 5","also":[]},
{"id":"bed-6","tag":"B6","title":"Bed 6","also":[]},
{"id":"bed-7","tag":"B7","title":"Bed 7","also":[]},
{"id":"greenhouse","tag":"Greenhouse","title":"Greenhouse","also":[]}
]});
