remit.table({"points":[
{"id":"tasks","name":"Tasks","group":"Work","number":false,"shares":true}
],"more":[
{"id":"_duties","name":"Answers for","shares":true},
{"id":"_does","name":"Does","shares":true},
{"id":"_asked","name":"Is consulted before","shares":true},
{"id":"_told","name":"Is told after","shares":true},
{"id":"_topics","name":"Helps with","shares":false},
{"id":"_reports-to","name":"Reports to","shares":false},
{"id":"_works-with","name":"Works with","shares":false}
],"sources":{}});
