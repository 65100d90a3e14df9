remit.names({"roles":[
{"id":"first","tag":"Ꟛꟛ letters","title":"Ꟛꟛ letters","also":["Ᲊᲊ"]},
{"id":"second","tag":"ꟛꟚ letters too","title":"ꟛꟚ letters too","also":["𐵰𐵳𐵷"]},
{"id":"third","tag":"𐵐𐵓𐵗 keeper","title":"𐵐𐵓𐵗 keeper","also":["𐕰𐖗"]},
{"id":"fourth","tag":"𑼄𑼅𑽐𑽗 keeper","title":"𑼄𑼅𑽐𑽗 keeper","also":["Ⱟⱟ"]},
{"id":"fifth","tag":"𱍐𮯰 keeper","title":"𱍐𮯰 keeper","also":["𖄡 𖄡"]}
]});
