/// Words that make the name of an organisation or a force, and where they stand in it.
enum OrganisationWords {
    // swift-format-ignore
    /// `organisationHead` and `forceHead` end a name or stand before «of»; `stateBody` and `stateForce` make one behind
    /// the name or adjective of a state, in small letters too, as does a `forceNoun` behind a `forceLead` («security
    /// forces»); an `executive` means the government; `possessor` stands before «’s» within a name, `joint` before what
    /// belongs to it. A `company` is a word of a firm's name, a `foreignBody` one of other languages, a `mascot` one of a
    /// team's; a `plainAcronym` is of no body.
    static let rows = """
        organisationHead - order legion lodge democracy unity action bloc alternative solidarity academy
        organisationHead - administration agency alliance assembly association associations authority bank board
        organisationHead - brotherhood bureau cabinet center centre chamber club coalition college commission
        organisationHead - committee company confederation congress consortium corporation corp council court courts
        organisationHead - department directorate duma enterprise exchange federation firm force forum foundation
        organisationHead - front fund government group guild holding holdings inc industries initiative institute
        organisationHead - institution institutions international laboratory laboratories league ltd magazine mission
        organisationHead - ministry movement museum network news newspaper observatory office opera orchestra
        organisationHead - organisation organization parliament partnership party parties post press quartet railways
        organisationHead - radio records rights school senate service services society studios syndicate team
        organisationHead - television theatre theater times tribune tribunal trust tv union unions united university
        organisationHead - universities airlines airways airline motors systems technologies hospital library gazette
        organisationHead - herald daily telegraph journal mirror
        forceHead  - army armies police forces brigade brigades battalion battalions regiment division corps militia
        forceHead  - guard guards navy fleet squadron troops taskforce command commandos unit units gendarmerie
        forceHead  - militias
        stateBody  - government governments authorities administration parliament ministry cabinet senate congress
        stateBody  - assembly embassy delegation opposition judiciary leadership
        executive  - government governments authorities administration leadership
        stateForce - army police navy military militia gendarmerie marines commandos
        forceLead  - special security armed border riot air military
        forceNoun  - forces force police guard guards troops
        possessor  - people women workers children doctors students farmers men king queen lord citizens teachers
        possessor  - writers veterans lawyers journalists
        joint      - of for on to
        company    - aerospace airlines airways aviation bank bhd breweries broadcasting cable capital cement channel
        company    - co communications constructions corporation electric electronics energy engineering
        company    - entertainment films fm foods gas gmbh incorporated infotech insurance limited llc logistics
        company    - metro minerals mining mobile motor motors networks newspapers partners petrochemical petroleum
        company    - pharma pharmaceuticals pictures plc pte publications publishers pvt railway satellite sdn
        company    - securities shipping software steel tbk telecom telecommunications telecoms textile textiles
        company    - ventures wireless
        company    - resources projects infra infrastructure biotech brewing plantation plantations properties land
        company    - grid bicycles design brands agro chemicals chemical microsystems labs games interactive solar
        company    - power water electricity hydro dynamics robotics semiconductor semiconductors supermarkets stores
        company    - retail beverages sugar tea coffee rubber timber tobacco healthcare diagnostics assurance leasing
        company    - finance financial investments investment asset assets realty estates developers builders
        company    - construction cables tyres auto automobiles automotive air cargo express terminals shipyard
        company    - shipbuilding lines hotels resorts tours travel media studios productions digital online tech
        company    - telco cellular brokerage broking equities bancorp savings credit microfinance cooperative
        company    - oilfield oil refinery refineries mills dairy farms fisheries railroad railroads brewery
        company    - distillers pharmacy papers paper glass steelworks aluminium copper gold platinum diamonds
        company    - biologics vaccines genomics aeronautics interiors furniture fashion apparel garments shoes
        company    - jewellers watches toys
        foreignBody - banco banque banca banka bursa partai parti partido partij partei partiet partia stranka savez
        foreignBody - unión união universidade universidad université universitas universiti università instituto
        foreignBody - institut grupo groupe gruppo gruppe compañía compagnie sociedade société federación fédération
        foreignBody - confederación asociación associação movimento movimiento mouvement frente fronte ligue liga
        foreignBody - hizb hezb harakat jamaat jamaah jamiat tehreek tehrik lashkar jaish jaysh ansar kataib liwa
        foreignBody - sena dal samiti parishad sangh sabha morcha mahasabha janata rashtriya pakatan perikatan
        foreignBody - barisan pertubuhan kementerian jabatan yayasan lembaga dewan majlis shura jirga rada seimas
        foreignBody - saeima sejm bundestag bundesrat knesset khural congreso asamblea senado ministerio ministère
        foreignBody - policía guardia ejército fuerzas fuerza fundación fundação fondation stiftung verein akademi
        foreignBody - academia académie agencia agência agence télévision televisión rádio deportivo atlético
        foreignBody - sporting olympique dinamo dynamo spartak lokomotiv shakhtar partizan hapoel maccabi persib
        foreignBody - persija ahly ahli hilal nassr ittihad wahda espérance étoile raja wydad hyundai heungkuk daehan
        foreignBody - nippon zhongguo jatiya awami swaraj akali dravida kazhagam munnetra mazdoor kisan kendra
        foreignBody - kendriya bhartiya bharatiya pheu thai dai viet quoc dang minseitō jimintō komeito
        mascot     - lions tigers eagles bulls sharks kings knights royals riders titans stars chiefs pirates giants
        mascot     - dolphins bears rangers warriors wanderers rovers hotspur albion fc sc cf afc sv vfb fk nk bk hc
        mascot     - cc panthers cougars wildcats bulldogs huskies falcons hawks ravens cardinals orioles cubs sox
        mascot     - mets yankees dodgers padres braves indians angels astros mariners phillies nationals marlins
        mascot     - rays twins brewers reds athletics jays packers vikings raiders chargers broncos cowboys saints
        mascot     - buccaneers colts texans jaguars bills jets patriots steelers browns bengals redskins rams 49ers
        mascot     - seahawks lakers clippers celtics nets knicks bucks pistons pacers hornets grizzlies spurs
        mascot     - rockets mavericks nuggets jazz suns blazers timberwolves thunder heat magic wizards bruins
        mascot     - sabres canadiens senators penguins flyers islanders devils capitals blues blackhawks predators
        mascot     - avalanche oilers flames canucks kraken bombers magpies demons kangaroos swans crows roosters
        mascot     - rabbitohs eels storm brumbies crusaders hurricanes highlanders waratahs springboks pumas
        mascot     - elephants cranes stallions leopards scorpions zebras antelopes squirrels sparrows stags
        plainAcronym - gdp gnp vat gst hiv aids dna rna covid sars mers h1n1 h5n1 h7n9 h3n2 gps sms tv icu ceo cfo
        plainAcronym - coo cto mp mps mep meps pm phd md mba bsc msc ngo ngos atm atms usb led lcd cctv suv suvs faq
        plainAcronym - pdf ipo ipos fdi cpi ppi pmi roi q1 q2 q3 q4 usd eur gbp gmt utc ist est ied ieds icbm icbms
        plainAcronym - uav uavs rpg rpgs ebitda lng lpg ev evs ai tb ppe pcr iq mvp dj djs mc odi odis t20 qc svp san
        plainAcronym - jr sr ii iii iv vi vii viii ix xi xii cd cds dvd dvds vip vips vhs fm am id ids mph kph diy
        plainAcronym - bbq pov plc sme smes ott otts bpd btu mw gw kwh ac dc vs etc er ct mri ekg lgbt lgbtq esg
        plainAcronym - kyc nft pos sos ufo gi pow pows wmd wmds
        """
}
