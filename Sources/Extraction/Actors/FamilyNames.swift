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
        surname - abate abbott abdelrahman abdulkadir abdulrahman abeywardena abiola abubakari acheampong acosta
        surname - adair adamu adeleke adeoye adesina adeyinka adisa afewerki afolayan afzal agarwal agbaje aggarwal
        surname - aguirre ahluwalia aidara aidoo aiyar ajayi akande akbar akhmetov akinola akpan aksoy alam
        surname - alameddine alarcon alcantara alfaro alhassan allawi almagro alonso alonzo alsaadi altay altman
        surname - alvarenga amadi amano amara amarante amarasinghe amin amini amiri amoako ampofo anand andersson
        surname - andre ang angelov ankrah annan anokye antonov anzaldi appadurai aquilino aragon arana araujo araya
        surname - arce archer ardern ardila argueta arias arif armah arora aroyo arroyave arthur asamoah asfaw asghar
        surname - ashraf asif aslam assefa atanasov athar atta awad awuah ayala ayalon ayari ayew azam azevedo
        surname - azikiwe azmi ba'asyir babatunde babayev badawi bader badr bagchi bahadur bai bain bajwa bakhtiar
        surname - bakr bala balakrishnan balan baldwin bali balkenende balogh bamba bandaranaike bangura banik bansal
        surname - baptiste barakat baran baranov barnett barra barrera barreto barrientos barrios barroso barua
        surname - basnet bassey basu batra bayramov bech becker bedi bekri belhadj belkacem belmonte beltran ben
        surname - benavides benedetti benitez bennani berger bergeron berisso bernal bernard bernier bertone
        surname - betancourt bhagat bhandari bhardwaj bhargava bhatia bhattacharya bhattarai bhuiyan biden bielsa
        surname - bila bishara bista bizimungu blanco bogdanov bolanos bonilla borges borja borrell boudiaf boukadoum
        surname - bouteflika brahimi branco braun bravo briceno brito bronfman brunner bucaram budhathoki bukhari
        surname - bustamante byanyima byrne cabral caceres cakir camacho campos canales candela cano carballo
        surname - cardenas cardona carmona carranza carrasco carrera carrillo casas cassidy castaneda castellanos
        surname - cavusoglu cazeneuve celis cerda cervantes cevallos chacon chakrabarti chakraborty chalabi chalmers
        surname - chanda chandra chaparro charan chatterji chaudhari chaudhuri chavarria chebet chege chekol
        surname - chellaney cheong chepkoech chhetri chiang chikwanda chimango chin chirac chissano chitnis chiwenga
        surname - chongwe choo choudhary chowdhary christensen cifuentes cimen cisneros clemente coelho contee
        surname - cordero cordova coronel corrales cortes cortez cosgrove couto crespo cubillos cuellar cuevas
        surname - custodio da dabbagh dada dadoo dahal dahir dai daly damodaran dangote danquah daoud dar darko
        surname - dasgupta daud davutoglu dayan de deby deen dehghani delacroix dembele demirel demirtas denktash
        surname - deol deshpande devi dewan dhakal dhar dhawan dhungana dia diab diakite diawara dieng diez dinh
        surname - dinka diouf diwan dixit djotodia dogbe dogra dolma donkor doss doumbia drabo draghi drame duarte
        surname - duffy dumas duran dutt dzhabrailov ebrahimi ecevit echeverria eddin edem efremov eguchi ehlers
        surname - ekren elbaz elias elizondo emami engel engstrom enright erazo eriksson escobar escobedo espinosa
        surname - esposito esteves etxeberria evangelista eyadema fadel fahim fahmy faizal falcon falk fallon fandino
        surname - faraj farias farooq farooqi fatima favre fayed faysal feliciano fell ferrari ferrer feyissa fikre
        surname - fini fischer fitzgerald florez fofana fonseca forero fortuna franco frank frankel freire fritz
        surname - fuentes fujiwara fukui furukawa gaddafi gaddam gadio gagnon galindo gallego galvez gama gamboa
        surname - ganguly ganiyu gaon garces garzon gashi gaspar gaye gbeho gebremariam gebreselassie gelman gemayel
        surname - gerber ghafoor gharib ghimire ghulam giraldo giri godoy gogoi gokhale goldberg goldman gomis
        surname - goncalves gonsalves gonzaga goodluck gopal gopinath gorbachev goswami govender goyal gramajo
        surname - granados greenberg gregory grover gueorguiev guillen guillermo gul gulati gumede gunasekera guntur
        surname - gurira gusmao gustafsson guterres gyasi habib habibi haddadin hadi hadzic hafez hai haidar haidari
        surname - hairston hajiyev hakimi halilovic halim hallak halonen hamad hamada hamidi hammond hamza haq
        surname - harahap haroun hartono harutyunyan hasan hasani hasanov hashemi hashim hashimi hatta hayat hegazy
        surname - heikal helou hemmati henriquez herzog hidalgo hirsch hoffmann holguin hollande honda hou hsieh hsu
        surname - huaman hubert huerta hui huong hurtado husain husic huynh iacobescu ibanez ibarra ibori ibraev
        surname - ibrahimov idowu idris iglesias ignatiev iheanacho ilves imam insulza iqbal irani irfan irigoyen
        surname - isaac ishak ishaque ishii ismailov issa issoufou ivanenko iwasaki jabbar jaber jaffer jaimes jain
        surname - jaitley jalloh jallow jamal jamali janjua jansen jara jaramillo jarrah jarrar jaures jawad jawara
        surname - jayakumar jayasinghe jayasuriya jayawardena jayaweera jean jerez jha jibril jindal johansen
        surname - johansson joof jora juarez jubouri juma junker jurado kabbah kabir kachikwu kadima kadyrov kafando
        surname - kahn kaine kairouz kajubi kakar kalam kalonzo kalu kamal kamanda kamara kamba kambanda kanda kane
        surname - kangwa kanu kaplan kapoor kapur karami karanja karmakar kasich kasim kassem kasuri kawaguchi kayani
        surname - kayode kayumba kazemi kemal keo kerekou kerimov khadka khalaf khaled khalidi khalilov khamis khanal
        surname - khandelwal khanna khatib khosla kiboro kikwete kimaro kinyua kiprono kiptoo kirui kishi kisumu
        surname - kizito koffi kohli koizumi kok kolawole komorowski kong konneh koroma kothari kouassi kouyate kovac
        surname - krishnamurthy kuan kubilius kufuor kukan kumalo kumara kumaratunga kumari kundu kurosawa kutesa
        surname - kyei lagarde lahoud lai lakhani lal lama lambert landa lang laporte lara larsen larsson latif
        surname - laurent laval lazaro leal legesse lemus leon letta levi levin lezama liao licona lieu liew limbu
        surname - lindgren ling lira lisboa lizarraga llanos loayza lomeli londono lorenzo lourenco lozano lucena
        surname - luis luthra ly lyngdoh maalouf mabuza macapagal machel macias madani madhavan madi madrid maeda
        surname - magalhaes magana magri mahamat maharaj mahat mahdavi mahendran maher mahfouz mahjoub mahmoudi
        surname - mahmud mahto maia majali majekodunmi majumdar makhdoom makhloof makinde makoni malan malhotra malla
        surname - mallya mamun manandhar mancini mandal mane mangal maniruzzaman mann manna mansoor manzanares
        surname - manzoor maphosa mapisa mapp maqsood marape maria marin marinho marino maroun marrero marsden
        surname - marzouki mashaal masire masood masri massa mastura mata matar mathew mathur matondo matos matsuda
        surname - matsui matviyenko maung mavungu mbabazi mbewe mboya mbugua mdluli mehdiyev mehmood melendez melnyk
        surname - memon mena menchu mendis mendonca menezes mengistu mercado merkel meza mfume michel miguel
        surname - mihajlovic mikati milanovic milinkevich min minh mir miranda mirzoyan misra mistry mitra mittal
        surname - mizuno mkapa mkhize modise moghaddam mohajer mohan mohanty mohsin moktar momin monge monroy
        surname - montalvo montano monteiro montenegro montero montes montoya moon moosa mora moraes moran morsi
        surname - moscoso mosquera mota motlanthe mottaki moussa msimang msuya muchiri mudavadi muguruza mukherji
        surname - mukhtar mukwege mulenga munda mungai munir munshi murad murillo murugan musharraf musk mutasa
        surname - mutharika mutombo mutua mwanawasa mwencha mwinyi myint nabi nadar nadeem naftali nag nagarajan
        surname - naiden najib nakatani namangale nandi naqvi narain naranjo narasimhan narayan narayanan narvaez
        surname - naser nasir nasr natarajan nath navarrete navarro nawaz naziri ndebele ndong ndung'u negash negm
        surname - negrete nehru nene neto neupane ngata ngige nguema nguesso ngugi ni niazi nicolas nielsen nieves
        surname - nilsson niyazov njenga nogueira noorani noriega nsengimana ntaganda nujoma nur nwankwo nxumalo
        surname - nyambura nyerere nyong'o nyoni nyusi nzimande nzuzi obama obando obiang ocasio ochoa oda odom oduor
        surname - ogbonna ojeda ojha ojukwu okamoto okoro okoye okumu oladele olajide olatunji oliva olivares olmedo
        surname - olmos olsen olsson omari omotoso onana ongeri onuoha opoku oquendo ordonez orellana orozco orpo
        surname - oshiomhole osinbajo osorio otero othman oyelaran oyewole ozal pacheco padron paez pagan pahlavi
        surname - pahor palacio palacios palma panda pandit pandya panjaitan pant paolini paredes parekh parra
        surname - parrikar parveen parvez patnaik paudel paul paulo paun paz peiris penaloza perdomo petersen
        surname - petersson petrenko piccolo pichai pierre pillay pineda pinto pires pitsuwan pizarro plata poddar
        surname - pokhrel polanco ponce portillo potgieter poudel prabhu prachanda pradhan prado prasad prasetyo
        surname - pratama prieto prodi protais puri purohit putra pyne qadri qassem qazi quadros quayson quezada
        surname - quijano quinones quiroga rabbani radev radhakrishnan radwan raghavan rahim rahmani rahmonov rais
        surname - raja rajan rajaonarimampianana rajput ramachandran raman ramanathan ramgoolam ranariddh ranasinghe
        surname - ranatunga ranjan raoufi rasheed rashidi rasool rasul rathore raza razzaq rebelo rehman reinfeldt
        surname - reis rendon renzi restrepo reza riad rico rifai rincon rivas rizvi robles rodas roldan rondon
        surname - rosales rosario rowhani royo rozario ruano rubio rueda saab saad saadi saavedra sabri sachdeva sada
        surname - sadat sadek saeed safar saha sahni sahoo saied saikia saini sakashvili saksena salam salama
        surname - salamanca salameh salas saldana salehi salem salgado salih salim salman samaraweera samba samir
        surname - samuelsson san sandhu sang sanga sangma sankoh sanogo santamaria santana sanusi sar saran sarkozy
        surname - sarmiento sarwar sassou sathe savchenko savic savimbi savov sawhney sawyerr saxena sayeed sayegh
        surname - schneider schroeder schulz sedki segura sehgal seikh sengupta sepulveda serrano sesay sese sessay
        surname - sethi shaban shafi shafiq shahbazi shaheen shahin shaikh shakya sham shamsuddin shankar sharaf
        surname - shastri shehab shekau shekhawat sheokand sherzai shibata shikapwasha shinawatra shirazi shokin
        surname - shukla siddique sierra sifuentes simango simbine simoes sindhu singhal sinha sirisena sirleaf sison
        surname - sivakumar slim sobhraj sobhuza sodhi soe soeharto sofyan solana solis solorzano somare somavia
        surname - soria sosa soumahoro sousa spahiu srinivasan srivastava stoltenberg suarez subedi suleiman suleman
        surname - sultan sundaram suri suryanarayana sutanto suu swai swamy syed taban tabone taha taher tahir takeda
        surname - talat talwar tambo tamrat tandja tandon taraki tariq taskin tavares tawadros tayeb tejada telles
        surname - temba tendulkar teng tenorio tharoor theodorakis thiam thiel thorne toh tolentino tomar tomic tong
        surname - topno toribio trinh tripathi trujillo tsai tsegaye tuan tudor turk tutu ubaid uddin udoh ueda ugwu
        surname - ulloa umar upadhyay urrutia usman utomo uzcategui valdes valencia valenzuela valle vallejo van
        surname - vance varadkar varma veera velarde velasco velasquez veloso vera verdugo vergara viana vicario
        surname - viera vijayan villalobos villar villegas virk viswanathan vo vong vora wagle wahab wahid wali walia
        surname - wanyama waqa wasike wen wijeratne wijesinghe wilder win xavier xi xia yaacob yahaya yahya yakubu
        surname - yamashita yan yanez yar'adua yaseen yasin yassin yeboah yeltsin yeo yepes yin yoshino yousaf
        surname - yousafzai yun yunus yusof zahir zaidi zainal zaman zambrano zamora zapata zapatero zarate zavala
        surname - zayas zeledon zerbo zewde zia ziegler zimmermann zuniga
        """
}
