/// Common family names of many peoples, in small letters and without diacritics. Written by hand from general
/// knowledge.
enum FamilyNames {
    // swift-format-ignore
    static let rows = """
        surname - abadi abbas abbasi abdel abdi abdullah abe abebe abubakar achebe adams addo adebayo adeyemi adhikari
        surname - afolabi aguilar agyeman ahmadi ahmadinejad ahmed ahn akhtar akinyemi akufo alekseev aleman alemu
        surname - alexander alfonsin ali aliyev allen allende almeida alvarado alvarez alves amoah anaya anderson
        surname - andrade andreev andrews andriamanana ansari anwar aoki aoun appiah aquino arafat aristide armstrong
        surname - arnold arroyo arslan arzu asante aslan assad atambayev atiku austin avraham awan aydin aziz azoulay ba
        surname - babic babis bachelet bae baek bah baig bailey baker bakiyev balogun banda bandara banerjee banks barak
        surname - barasa barbosa barnes barry barzani basescu bashir batista bautista bedie begum bekele bell bello
        surname - bemba bennett berdymukhamedov berezovsky berisha berri berry besigye bhatt bhutto bishop biswas biton
        surname - biya black boateng bolsonaro boluarte bondarenko boric borisov bose botha bowman boyd bradley brnabic
        surname - brooks brown bryant buhari bui bukele burhan burke burns burton butler butt cai caldera calderon
        surname - camara campbell cao capriles cardoso carlson carpenter carr carroll carter cartes carvalho castillo
        surname - castro cavallo cedras celik cetin chamisa chamorro chan chapman chatterjee chaudhary chaudhry chavez
        surname - chen cheng cheruiyot cheung chiluba cho choi chong choque choudhury chowdhury chua chukwu cisse clark
        surname - cohen cole coleman collins colom compaore conde condori contreras cook cooper correa costa coulibaly
        surname - cox crawford cristiani cruz crvenkovski cunningham dabrowski dacic dahan dahlan dang daniels danjuma
        surname - das davis dean dela delgado demir deng desai desalegn deshmukh desta dhillon diallo diarra dias diaz
        surname - dimitrov ding diop dissanayake dixon djindjic djordjevic dlamini dodik dogan dominguez dong dostum
        surname - dube dubey duda duhalde duncan dunn duong duque duterte dutta duvalier dvorak dzaferovic edwards
        surname - egorov elliott ellis endo erdogan erekat espinoza estrada eto'o evans eze fall farah farouk fathi faye
        surname - fayyad fedorov feng ferguson fernandes fernandez fernando ferreira fields fisher flores ford foster
        surname - fourie fowler fox franklin freeman frei freitas friedman fujii fujimori fujita fukuda fuller funes
        surname - gandhi gantz gao garang garba garcia gardner garrett gaviria gbagbo gebre george georgiev georgiou
        surname - ghani ghosh giammattei gibson gilbert gill girma goh golding gomes gomez gonzales gonzalez gordon goto
        surname - gowda graham grant gray green greene griffin grigoryan gruevski guaido guerrero guevara gueye
        surname - gunawardena guo gupta gurung gutierrez guzman habyarimana haddad haile hakim hall hamdan hamdok hamid
        surname - hamilton han haniyeh hansen hanson haqqani haque haradinaj hariri harper harris harrison hart harvey
        surname - hasegawa hashimoto hassan havel hawkins hayashi hayes hegde hekmatyar henderson henry hernandez
        surname - herrera hichilema hicks hidayat hill hoang hoffman holmes holness hong horvat horvath hossain hosseini
        surname - howard howell hoxha hu huang hudson hughes humala hunt hunter huseynov hussain hussein hwang ibrahim
        surname - igwe ikeda ilic iliescu ilunga inoue iohannis ionescu ishikawa islam ismail ito ivanishvili ivanov
        surname - ivanova iyengar iyer izetbegovic jaafari jackson jacobs jafari james jang jayawardene jenkins jensen
        surname - jeong jiang jimenez johnson johnston jonathan jones jordan joshi jovanovic jumblatt jung kabila
        surname - kabongo kabore kaczynski kagame kamau kaminski kaneko kang kara karadzic karamanlis karim karimi
        surname - karimov kariuki karki karroubi karzai kasparov kato katumbi katz kaur kaya kebede keita kelley kelly
        surname - kennedy kenyatta khalid khalifa khalil khamenei khan khatami khatun khodorkovsky khoury khumalo kibaki
        surname - kiir kilic kim kimani kimura king kipchoge kiplagat kiprop kirchner kiss klaus klitschko knight
        surname - kobayashi koc kocharyan koech koh koirala komsic konate kondo kone kosgei kostunica kovacevic kovacs
        surname - kovalchuk kovalenko kowalski kozlov kravchenko krishnan kruger kuchma kuczynski kuffour kulkarni kumar
        surname - kurt kurti kuznetsov kvirikashvili kwok kwon lacalle lagos lane lapid larijani larson lasso lau lavrov
        surname - lawrence lawson le lebedev lee leung levy lewandowski lewis li liang lieberman lim lima lin liu livni
        surname - lobo lopes lopez lu lucas lugo lukashenko lula lule lumumba luna lungu luo lynch ma machado machar
        surname - macri maduro magar mahama mahathir mahlangu mahmoud maina majid makarov maktoum maldonado malema malik
        surname - maliki malka mamani mammadov mandela manley mansour marcos markovic marques marquez marshall martelly
        surname - martin martinelli martinez martins mason massoud matsumoto matthews mbarga mbaye mbeki mccoy mcdonald
        surname - medina medvedev mehta mejia mekonnen mendes mendez mendoza menem menon mensah merwe mesa meshaal mesic
        surname - meta meyer miah micheletti mikhailov miller mills milosevic mirza mirziyoyev mishra mitchell
        surname - mitsotakis mizrahi mladic mnangagwa mobutu mohamed mohammadi mohammed mohamud moi moise mokoena molefe
        surname - molina molnar mondal montgomery moore moradi morales moreira moreno morgan mori morozov morris
        surname - morrison mousavi moyo mpofu mthembu mubarak mugabe mujica mukasa mukendi mukherjee munoz murakami
        surname - murphy murray mursi musa museveni mustafa musyoka mwale mwangi myers nagy nahyan naidoo naidu naik
        surname - nair nakamura nam nano nascimento nasrallah nasser nasution navalny nazarbayev ncube ndayishimiye
        surname - ndiaye ndlovu nel nelson nemeth nemtsov netanyahu neves ng ngcobo nguyen niang nichols nieto nikitin
        surname - nikolaev nikolic nishimura njeri njoroge nkomo nkosi nkrumah nkurunziza nnamdi noboa noor novak
        surname - novikov novotny nowak nsubuga nunes nunez nwosu obasanjo obi obrador obrien ocampo ochieng odhiambo
        surname - odinga ofori ogawa ogunbiyi ogunleye oh okada okafor okeke okello okonjo okonkwo oladipo oliveira
        surname - oliver oliynyk olmert olson omar omondi ong onyango opio orban orlov ortega ortiz osei osman ota
        surname - otieno ouattara ouedraogo ouma owens owino owusu ozdemir ozturk padilla palmer pan pandey papadopoulos
        surname - papandreou pappas park parker pashinyan pastrana patel patil patterson pavlov pavlovic payne pena peng
        surname - pereira perera peres peretz perez perkins peron perry peskov peters peterson petkov petro petrosyan
        surname - petrov petrovic pham phan phillips phiri pierce pillai pinera pinochet ponta popa popescu popov
        surname - poroshenko porter powell pretorius preval price prochazka putin qasim quispe qurei qureshi rabin
        surname - rafsanjani rahimi rahman rahmon rai rajapaksa rajoelina rakotomalala rama ramaphosa ramirez ramos rana
        surname - rao rashid ratnayake ravalomanana rawat rawlings ray razak reddy reed reid ren reyes reynolds rezaei
        surname - ribeiro rice richards richardson riley rios rivera roberts robertson robinson rocha rodrigues
        surname - rodriguez rogers rojas romero rose ross rotich rouhani rousseff roy rugova ruiz russell ruto ryan
        surname - saakashvili sabah saca sadr sahin saito sakamoto salah salazar saleh salinas sall samaras sanchez
        surname - sanders sandoval sani santiago santos santoso sargsyan sarkar sarkisian sarr sasaki sata sato saud
        surname - sawadogo sayed schmidt schultz scott seaga seck semenov sen senanayake seo serra seselj setiawan shah
        surname - sharif sharifi sharma sharon shaw shehu sheikh shen sherpa shetty shevardnadze shevchenko shevchuk
        surname - shimizu shin shoigu shrestha sibanda siddiqui sidhu sidorov silva simanjuntak simmons simpson sims
        surname - singh siregar sisi sistani sithole smirnov smith snyder soares sokolov somoza song soto souza sow
        surname - soyinka spencer ssemwanga stankovic stepanov stephens stevens stewart stojanovic stone stoyanov su
        surname - subramanian suharto sukarno sullivan susanto suzuki svoboda sy szabo szymanski tadesse tadic takahashi
        surname - talabani tamang tan tanaka tang taylor tembo temer teo tesfaye thaci thakur thani thapa thomas
        surname - thompson tian tikhanovskaya tinubu tiwari tkachenko tokayev toledo torres torrijos toth toure tran
        surname - traore tsang tse tshisekedi tsipras tsvangirai tucker tudjman turabi turner tusk tymoshenko uribe
        surname - uwimana valdez varela varga vargas vasiliev vasquez vazquez vega venkatesan venter verma vieira
        surname - villanueva vizcarra volkov vu vucic wade wagner walesa walker wallace walsh wang wanjiru ward warren
        surname - warsame washington watanabe watkins watson weaver webb weber wei wekesa welch wells wheeler wibowo
        surname - wickremesinghe widodo wijaya williams williamson willis wilson wisniewski wojcik wong wood woods worku
        surname - wright wu xiao xie xu yadav yamada yamaguchi yamamoto yang yanukovych yao ye yildirim yildiz yilmaz
        surname - yoon yoshida yousef youssef yu yuan yushchenko yusuf zaev zakharov zardari zarif zedillo zelaya
        surname - zelensky zeman zenawi zeng zhang zhao zheng zhou zhu zielinski zondo zongo zulu zuma
        """
}
