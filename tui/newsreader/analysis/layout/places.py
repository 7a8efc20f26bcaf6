"""Names that stand in datelines: countries, states and the cities that agencies print alone."""

from __future__ import annotations

_COUNTRIES = """
Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain
|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Britain
|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia
|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Djibouti|Dominican Republic
|East Timor|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia|Ethiopia|Fiji|Finland|France|Gabon
|Gambia|Georgia|Germany|Ghana|Greece|Greenland|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras
|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan
|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein
|Lithuania|Luxembourg|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius
|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands
|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Northern Ireland|Norway|Oman|Pakistan|Palestine
|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia
|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia
|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Swaziland|Sweden|Switzerland
|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad|Tunisia|Turkey|Turkmenistan|Uganda
|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan|Vatican City|Venezuela
|Vietnam|Wales|West Bank|Yemen|Zambia|Zimbabwe|UK|U.K.|US|USA|U.S.|U.S.A.
"""
_STATES = """
Alabama|Ala.|Alaska|Arizona|Ariz.|Arkansas|Ark.|California|Calif.|Colorado|Colo.|Connecticut|Conn.
|Delaware|Del.|Florida|Fla.|Ga.|Hawaii|Idaho|Illinois|Ill.|Indiana|Ind.|Iowa|Kansas|Kan.|Kentucky
|Ky.|Louisiana|La.|Maine|Maryland|Md.|Massachusetts|Mass.|Michigan|Mich.|Minnesota|Minn.|Mississippi
|Miss.|Missouri|Mo.|Montana|Mont.|Nebraska|Neb.|Nevada|Nev.|New Hampshire|N.H.|New Jersey|N.J.
|New Mexico|N.M.|New York|N.Y.|North Carolina|N.C.|North Dakota|N.D.|Ohio|Oklahoma|Okla.|Oregon|Ore.
|Pennsylvania|Pa.|Rhode Island|R.I.|South Carolina|S.C.|South Dakota|S.D.|Tennessee|Tenn.|Texas|Utah
|Vermont|Vt.|Virginia|Va.|Washington|Wash.|West Virginia|W.Va.|Wisconsin|Wis.|Wyoming|Wyo.|D.C.
|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec
|Saskatchewan|New South Wales|Queensland|South Australia|Tasmania|Victoria|Western Australia
"""
_CITIES = """
ABIDJAN|ABU DHABI|ABUJA|ACCRA|ADDIS ABABA|ADEN|ALGIERS|ALMATY|AMMAN|AMSTERDAM|ANKARA|ANTANANARIVO
|ASHGABAT|ASTANA|ASUNCION|ATHENS|ATLANTA|AUCKLAND|BAGHDAD|BAKU|BALTIMORE|BAMAKO|BANGALORE|BANGKOK
|BANGUI|BARCELONA|BASRA|BEIJING|BEIRUT|BELFAST|BELGRADE|BENGALURU|BENGHAZI|BERLIN|BERN|BIRMINGHAM
|BOGOTA|BONN|BOSTON|BRASILIA|BRATISLAVA|BRISBANE|BRUSSELS|BUCHAREST|BUDAPEST|BUENOS AIRES|CAIRO
|CANBERRA|CAPE TOWN|CARACAS|CARDIFF|CASABLANCA|CHICAGO|CHISINAU|CINCINNATI|CLEVELAND|COLOMBO|CONAKRY
|COPENHAGEN|DAKAR|DALLAS|DAMASCUS|DAR ES SALAAM|DARWIN|DELHI|DENVER|DETROIT|DHAKA|DOHA|DONETSK|DUBAI
|DUBLIN|DUSHANBE|EDINBURGH|FRANKFURT|FREETOWN|GABORONE|GAZA|GENEVA|GLASGOW|GUANGZHOU|GUATEMALA CITY
|HAMBURG|HANOI|HARARE|HAVANA|HELSINKI|HO CHI MINH CITY|HONG KONG|HONOLULU|HOUSTON|INDIANAPOLIS
|ISLAMABAD|ISTANBUL|JAKARTA|JERUSALEM|JOHANNESBURG|JUBA|KABUL|KAMPALA|KARACHI|KATHMANDU|KHARTOUM
|KIEV|KIGALI|KINGSTON|KINSHASA|KOLKATA|KUALA LUMPUR|KUWAIT CITY|KYIV|LAGOS|LAHORE|LAS VEGAS|LA PAZ
|LIBREVILLE|LILONGWE|LIMA|LISBON|LJUBLJANA|LONDON|LOS ANGELES|LUANDA|LUSAKA|LUXEMBOURG|MADRID|MALE
|MANAGUA|MANAMA|MANCHESTER|MANILA|MAPUTO|MECCA|MELBOURNE|MEXICO CITY|MIAMI|MILAN|MILWAUKEE
|MINNEAPOLIS|MINSK|MOGADISHU|MONACO|MONROVIA|MONTEVIDEO|MONTREAL|MOSCOW|MUMBAI|MUNICH|MUSCAT|NAIROBI
|NAYPYITAW|NEW DELHI|NEW ORLEANS|NEW YORK|NIAMEY|NICOSIA|NOUAKCHOTT|OKLAHOMA CITY|OSLO|OTTAWA
|OUAGADOUGOU|PANAMA CITY|PARIS|PERTH|PHILADELPHIA|PHNOM PENH|PHOENIX|PITTSBURGH|PODGORICA
|PORT-AU-PRINCE|PRAGUE|PRETORIA|PRISTINA|PYONGYANG|QUEBEC CITY|QUITO|RABAT|RAMALLAH|REYKJAVIK|RIGA
|RIO DE JANEIRO|RIYADH|ROME|SALT LAKE CITY|SAN ANTONIO|SAN DIEGO|SAN FRANCISCO|SAN JOSE|SAN JUAN
|SAN SALVADOR|SANAA|SANTIAGO|SANTO DOMINGO|SAO PAULO|SARAJEVO|SEATTLE|SEOUL|SHANGHAI|SINGAPORE
|SKOPJE|SOFIA|ST. LOUIS|ST. PETERSBURG|STOCKHOLM|SYDNEY|TAIPEI|TALLINN|TASHKENT|TBILISI|TEGUCIGALPA
|TEHRAN|TEL AVIV|THE HAGUE|TIRANA|TOKYO|TORONTO|TRIPOLI|TUNIS|ULAANBAATAR|UNITED NATIONS|VANCOUVER
|VATICAN CITY|VIENNA|VIENTIANE|VILNIUS|WARSAW|WASHINGTON|WELLINGTON|WINDHOEK|YANGON|YAOUNDE|YEREVAN
|ZAGREB|ZURICH
"""


def _names(table: str) -> frozenset[str]:
    return frozenset(table.replace("\n", "").split("|"))


REGIONS = _names(_COUNTRIES) | _names(_STATES)
CITIES = _names(_CITIES)
