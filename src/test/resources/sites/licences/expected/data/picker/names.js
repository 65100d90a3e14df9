remit.names({"roles":[
{"id":"apache","tag":"Apache","title":"Apache License 2.0","also":[]},
{"id":"zero","tag":"CC0","title":"Creative Commons Zero","also":[]},
{"id":"gpl","tag":"GPL","title":"GNU General Public License 3","also":[]},
{"id":"mit","tag":"MIT","title":"MIT License","also":[]},
{"id":"mpl","tag":"MPL","title":"Mozilla Public License 2.0","also":[]}
]});
