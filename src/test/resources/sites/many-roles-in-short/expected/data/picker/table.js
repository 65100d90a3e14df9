remit.table({"points":[
{"id":"water","name":"Water","group":"What is there","number":false,"shares":false},
{"id":"size","name":"Size","group":"What is there","number":true,"shares":false},
{"id":"grows","name":"Grows","group":"What is there","number":false,"shares":true},
{"id":"sun","name":"Sun","group":"How it lies","number":false,"shares":false},
{"id":"fence","name":"Fence","group":"How it lies","number":false,"shares":false},
{"id":"soil","name":"Soil","group":"How it lies","number":false,"shares":false},
{"id":"tended","name":"Tended by","group":"How it lies","number":false,"shares":false}
],"more":[
{"id":"_duties","name":"Answers for","shares":true},
{"id":"_does","name":"Does","shares":true},
{"id":"_asked","name":"Is consulted before","shares":true},
{"id":"_told","name":"Is told after","shares":true},
{"id":"_topics","name":"Helps with","shares":false},
{"id":"_reports-to","name":"Reports to","shares":false},
{"id":"_works-with","name":"Works with","shares":false}
],"sources":{"plan":{"text":"Plan of the allotments","href":"../sources.html#plan","facts":"","judgement":false},"visit":{"text":"What was seen on a visit","href":"../sources.html#visit","facts":"","judgement":false}}});
