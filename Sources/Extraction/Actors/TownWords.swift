/// The words in the names of towns, districts and provinces all over the world, in small letters and without
/// diacritics. Written by hand from general knowledge of the world's map.
enum TownWords {
    // swift-format-ignore
    static let rows = """
        town - aarhus ababa abad abadan abakaliki abbas abbottabad abeche abeokuta aberdeen abha abia abkhazia abu abyan
        town - abyei acapulco accra aceh adamawa adana addis adelaide aden adwa afar afgooye afrin agadez agadir
        town - agartala agdam agra aguascalientes ahvaz aires aizawl ajaria ajdabiya ajman ajmer aksu aktau akure alam
        town - albay albuquerque alegre aleppo alexandria algiers aligarh allahabad almaty altamira alto amapa amara
        town - amazonas ambato ambon amhara amman ampara amran amravati amritsar amsterdam anambra anantnag anbar
        town - anchorage andhra andijan anhui ankara annaba antakya antalya antananarivo antioquia antofagasta antwerp
        town - anuradhapura apia apure aqaba arak arakan arauca araucania arequipa arica arish arkhangelsk arsal arua
        town - arunachal arusha asaba asansol ashanti ashdod ashgabat ashkelon ashulia asmara assiut astana astrakhan
        town - asuncion aswan athens atlanta atyrau au auckland augsburg aurangabad avdiivka awka axum ayacucho ayodhya
        town - ayotzinapa ayutthaya baalbek bacolod badagry badakhshan badghis baga baghdad baghlan bago bagram baguio
        town - bahawalpur bahia bahir bahru baidoa baiji bajaur bakhmut baku balad bali balikpapan balkaria balkh
        town - ballarat balti baltimore baluchestan bamako bambari bamenda bamiyan bandar bandung bangalore bangkok
        town - bangui banjarmasin banjul bannu baquba baramulla barcelona bareilly bari bariloche baringo barisal
        town - barnaul barquisimeto barranquilla basel basilan basra basseterre bastar batam batangas batken batman
        town - batna bator battambang batticaloa batumi baucau bauchi bayda bayelsa beersheba begawan beheira beijing
        town - beira beirut beit bejaia bekaa bekasi beledweyne belem belfast belgaum belgorod belgrade belo bendigo
        town - benghazi bengkulu benguela beni benin bentiu benue berbera berdyansk bergen berlin bern beslan bethlehem
        town - bhagalpur bhaktapur bhopal bhubaneswar bhuj bialystok bicol bielefeld bihac bikaner bilaspur bilbao
        town - biratnagar birgunj birmingham bishkek bissau bitola bizerte blantyre bloemfontein bo bobo bochum bodrum
        town - bogor bogota bogra bohol bokaro bol bolgatanga bolivar bologna bonn bordeaux borno bosaso bossangoa
        town - boston bougainville braga brasilia brasov bratislava brazzaville brescia brest bria bridgetown brisbane
        town - bristol brno brunei brussels bryansk bucaramanga bucha buchanan bucharest budapest buea buenaventura
        town - buenos buffalo bujanovac bujumbura bukavu bukhara bulacan bulawayo bungoma bunia buraidah burgas bursa
        town - busan bushehr busia butare butembo cabinda cacak cagayan cairns cairo cajamarca calabar calais calama
        town - calgary cali calicut callao camaguey campeche campinas canberra cancun cap caqueta caracas cardiff
        town - cartagena cartago casablanca casamance castries catania catatumbo cauca cavite cayenne cayes ceara cebu
        town - ceuta ceyhan chaman chandigarh changchun changsha chapare charikar charleroi charsadda chattogram
        town - chelyabinsk chemnitz chengdu chennai cherkasy chernihiv chernivtsi chhattisgarh chiang chiapas chibok
        town - chicago chiclayo chihuahua chilpancingo chin chinandega chios chipata chipinge chisinau chita chitral
        town - chittagong chitungwiza choco choluteca chongqing christchurch chubut cincinnati cirebon ciudad cizre
        town - cleveland cluj coahuila cochabamba cochin coimbatore coimbra colima cologne colombo comilla conakry
        town - concepcion constanta constantine copenhagen cordoba cork corrientes cotabato coventry craiova cruz cucuta
        town - cuenca cuernavaca culiacan cumana curitiba cusco cuttack cuzco da dadaab daegu daejeon dagestan dajabon
        town - dakar dalat dalian dallas damascus damaturu damietta dammam danang dantewada daraa daraya darbhanga
        town - darfur darien darjeeling daugavpils davao davos dawa dawei debaltseve debrecen dehradun deir denpasar
        town - denver depok dera deraa derna dessie detroit dhabi dhahran dhaka dhamar dhanbad dharavi dibrugarh diffa
        town - dijon dili dimapur dioulasso diwaniya diyala diyarbakir djibo djibouti dnipro dodoma doha dohuk
        town - domingo don donetsk dongguan dori dortmund douala douma dresden dubai dublin dubrovnik duisburg dundee
        town - dunedin dunkirk durango durban durgapur durres dushanbe dusseldorf dutse ebonyi ecatepec edinburgh edirne
        town - edmonton eilat eindhoven ekiti ekurhuleni elbasan eldoret encarnacion entebbe enugu erbil erfurt erzurum
        town - esmeraldas espirito esteli ezzor faisalabad faizabad falluja fallujah famagusta farah faridabad faryab
        town - fasher fayoum fergana ferizaj fier fizuli flores florianopolis foca fordow fortaleza foshan francistown
        town - frankfurt frankivsk freetown freiburg fresno fujairah fujian fukuoka fukushima funafuti fuzhou gabes
        town - gaborone gafsa gagauzia gah galati galkayo galle galway gambella gandhinagar gangneung gangtok ganja
        town - gansu gao gardez garissa garoua garowe gauteng gaya gaza gaziantep gazipur gbarnga gdansk gedaref geelong
        town - geneina geneva genoa georgetown gerais ghardaia ghazi ghaziabad ghazni ghent ghor ghouta gilgit gisenyi
        town - gitega giza gjakova gjilan glasgow goa godhra goiania goias goma gombe gomel gonaives gondar gorakhpur
        town - gorazde gori gorkha goroka gothenburg granada graz grenoble grodno groningen grosso grozny guadalajara
        town - guadalcanal guanajuato guangdong guangxi guangzhou guantanamo guatemala guaviare guayana guayaquil
        town - gueckedou guerrero guilin guiyang guizhou gujranwala gujrat gulu guntur gurgaon gurugram gusau guwahati
        town - gwadar gwalior gwangju gweru gwoza gyor gyumri haditha hadramawt hadramout haifa haikou hainan haiphong
        town - haitien hajjah hakha hakkari halifax hamadan hambantota hamburg hamhung hamilton hangzhou hannover hanoi
        town - hanoun harar harare harbin hargeisa haridwar haryana hasaka hasakah hatay havana hawassa hebei hebron
        town - hefei heilongjiang helmand helsinki henan herat hermosillo herzliya hidalgo hilla himachal hiroshima
        town - hobart hodeidah hohhot holguin homs honiara honolulu horizonte horlivka hotan houston howrah hpa hsinchu
        town - huambo huancayo hubei hubli hudaydah hue hunan hyderabad iasi ibadan ibague ibb idlib iguala ikeja ilocos
        town - iloilo ilorin imo imphal incheon indore ingushetia innsbruck invercargill ipoh iquique iquitos irbid
        town - irbil irkutsk irpin isfahan ishinomaki isiolo iskenderun ismailia istanbul itanagar ituri ivano iwate
        town - izium izmir jabalia jabalpur jacksonville jacmel jaffa jaffna jahra jaipur jakarta jalal jalalabad
        town - jalandhar jalingo jalisco jambi jammu jamshedpur janakpur janeiro jarablus jayapura jeddah jeju jember
        town - jenin jericho jerusalem jessore jhang jhansi jharkhand jiangsu jiangxi jigawa jijiga jilin jimma jinan
        town - jinja jisr jizan jodhpur johor jolo jos jowhar jowzjan juan juarez juba jujuy juliaca kabardino kabul
        town - kabwe kachin kadugli kaduna kaen kaesong kailahun kairouan kajiado kakamega kakuma kalbajar kalimantan
        town - kaliningrad kaluga kamchatka kampala kampong kananga kandahar kandy kankan kannur kanpur kaohsiung kapisa
        town - karabakh karachi karaganda karak karakalpakstan karbala karen kargil karlsruhe kasai kasese kashgar
        town - kassala kasserine kasur kathmandu katowice katsina kaunas kawasaki kayah kayseri kazan kebbi kedah
        town - keelung kelantan kemerovo kendari kenema kerch keren kericho kerman kermanshah khabarovsk khan khankendi
        town - kharkiv khartoum khayelitsha kherson khiva khobar khon khorog khost khujand khulna khumri khuzdar
        town - khuzestan khyber kiambu kibera kidal kiel kiev kigali kigoma kilifi kilinochchi kimberley kinabalu kindia
        town - kindu kingston kingstown kinshasa kirkuk kisangani kisii kismayo kisumu kitui kitwe klaipeda klang knin
        town - kobane kobani kobe kochi koforidua kogi kohat kohima kolhapur kolwezi konya koror kos kosice kosti
        town - kottayam kowloon kozhikode krabi kragujevac krakow kraljevo kramatorsk krasnodar krasnoyarsk
        town - kropyvnytskyi kuala kuching kukes kulob kumamoto kumanovo kumasi kumba kunar kunduz kunming kupang
        town - kupiansk kupwara kurgan kurram kursk kurunegala kut kutaisi kutch kuwait kwale kwara kwazulu kwekwe kyiv
        town - kyoto laayoune labuan lachin ladakh laghman laguna lahiya lahj lahore laikipia laiza lalibela lalitpur
        town - lampedusa lampung lamu lanao lanzhou laredo larkana larnaca lashio lashkar latakia lausanne lautoka leeds
        town - legazpi leh leicester leipzig lekki leogane lesbos lesvos leyte lhasa liaoning libreville liege lille
        town - lilongwe lima limassol limbe limerick limpopo linz lipetsk lisbon liverpool livingstone ljubljana lobito
        town - lodwar lodz logar loikaw lokoja lombok londonderry lopburi louisville luanda luang lubango lublin
        town - lubumbashi lucknow ludhiana lugano lugansk luhansk lumpur luoyang lusaka lutsk luxembourg luxor lviv lyon
        town - lysychansk maastricht macau maceio machakos madrid madurai mafraq magadan magdeburg magelang maguindanao
        town - magway mahajanga mahe maiduguri maimana mainz majuro makassar makati makeni makhachkala makiivka makurdi
        town - malabo malacca malaga malakal malang malindi malmo maluku manabi manado managua manama manaus manbij
        town - manchester mandalay mandera mangalore manila manipur manizales mannar mannheim manokwari mansehra
        town - mansoura manzini maputo maracaibo maracay maradi maranhao marawi mardan mardin marib maribor marikana
        town - mariupol maroua marrakesh marsabit marseille masaka masaya maseru mashhad masisi massawa masvingo matadi
        town - matamoros matanzas mataram mathare mathura mato maturin maungdaw mawlamyine mayi mazar mazatlan mbabane
        town - mbale mbarara mbeya mbombela mbuji mecca medan medani medellin medina meerut meghalaya mekelle meknes
        town - melaka melbourne melilla melitopol memphis mendoza merauke merca merida mersin messina metz meulaboh
        town - miami michoacan middlesbrough migori milan milwaukee minas mindanao mingora minna minneapolis minsk minya
        town - miranshah miri misiones miskolc misrata mitrovica miyagi mizoram modena mogadishu mogilev mohmand mombasa
        town - monrovia montego monterrey montevideo montpellier montreal monywa mopti moradabad morelia morelos moresby
        town - morogoro moroni moscow moshi mostar mosul moulmein moundou moyale mpumalanga muharraq mukalla mullaitivu
        town - multan munich murcia murmansk murree muscat mutare muzaffarabad muzaffarpur mwanza myawaddy myitkyina
        town - mykolaiv mymensingh mysore mysuru mzuzu nabatieh nablus nadi nagaland nagasaki nagorno nagoya nagpur naha
        town - nairobi naivasha najaf najran nakhchivan nakhon nakuru nalchik namangan nampula nanchang nancy nandigram
        town - nang nangarhar nanjing nanning nantes napier naples narathiwat narayanganj narino narok narva nasarawa
        town - nashik nashville nasiriyah nassau natal natanz nawabshah nayarit naypyidaw naypyitaw nazareth nazran
        town - ndjamena ndola negombo neiva netanya neuquen newark newcastle ngozi nha niamey nicosia niigata niksic
        town - nimroz ningbo ningxia nis niteroi nogales noida noire norwich nottingham nouadhibou nouakchott noumea
        town - novi novosibirsk nowshera nuevo nukualofa nukus nur nuremberg nuristan nyala nyeri nzerekore oaxaca
        town - odense odesa odessa odisha ogaden ogun ohrid okara okinawa oklahoma olongapo omaha omdurman omsk ondo
        town - onitsha orakzai oran orenburg orissa orlando orleans oromia oruro osaka osh osijek oslo osogbo ossetia
        town - ostrava osun ottawa ouagadougou ouahigouya oujda oulu owerri oyo pachuca padang padua pahang pakse paktia
        town - paktika palawan palembang palermo palikir palma palmyra palu pampanga pamplona panaji panama pangasinan
        town - panjshir panmunjom papeete paphos papua parachinar paramaribo parana parma paro parwan pasto patagonia
        town - patna patras pattani pattaya paulo paysandu paz pazar pecs pegu peja pekanbaru pemba penang penh penza
        town - perak pereira perlis pernambuco perth peshawar peten petersburg petionville philadelphia phitsanulok
        town - phnom phoenix phuket piraeus pittsburgh piura plateau plovdiv plymouth plzen podgorica pointe poipet
        town - pokhara polokwane poltava ponce pondicherry pontianak poonch popayan portmore porto portsmouth poso poti
        town - potosi poznan prabang prague prayagraj preah presevo pretoria prijedor prince prizren pskov puducherry
        town - puebla pul pulwama pune puno puntarenas putrajaya putumayo pyeongchang pyongyang qaim qalat qalqilya
        town - qalyubia qamishli qatif qena qingdao qinghai qom quang quebec quelimane queretaro quetta quetzaltenango
        town - quezon quibdo quintana quito rabat rabaul rafah raipur rajkot rajouri rajshahi rakhine raleigh ramadi
        town - ramallah ranchi rangoon rangpur ranong raqqa rasht ratchasima rawalpindi rayong reap recife regina reims
        town - rennes reyhanli reykjavik reynosa rhodes riau richmond riga rijeka rivne riyadh rocinha rolpa rome
        town - rondonia roo roraima rosario roseau rostock rostov rotorua rotterdam rouen ruse rustenburg rutshuru
        town - ryazan rzeszow saada sabah sabha sacramento sadr sagaing sahiwal saigon sakhalin sakon salalah salem
        town - salta saltillo salto salvador salzburg samangan samar samara samarinda samarkand samarra samawa samburu
        town - samos samui sanaa sandakan sanliurfa santiago santo sanya sapporo sarajevo saraqeb saratov sarawak
        town - sargodha saskatoon savannah savannakhet savar sderot seattle segou sejong sekondi selangor semarang
        town - sendai sennar seoul serang serekunda seri setif sevastopol severodonetsk seville sfax shaanxi shabwa shah
        town - shan shandong shanghai shanxi sharjah sharqia sheberghan sheffield shenyang shenzhen shijiazhuang
        town - shillong shimla shiraz shkodra shopian shughour shusha shymkent sialkot siaya sibi sichuan sidon siem
        town - sihanoukville sikasso sikkim silchar siliguri simferopol sinaloa sindhupalchok sinjar sinuiju sirnak
        town - sirte sistan sittwe skardu skopje slavyansk sleman sloviansk smolensk sochi sofia sohag sohar sokoto
        town - solapur solingen solo songkhla sonora sorong sousse southampton soweto soyapango srebrenica srinagar
        town - stavanger stavropol stepanakert stockholm strasbourg stuttgart subic subotica sucre sucumbios suez
        town - sukhumi sukkur sula sulaimaniya sulawesi sulaymaniyah sultan sulu sumbawa sumgait sumy sunderland sunyani
        town - surabaya suva suwon suzhou swakopmund swansea swat sweida sydney sylhet szczecin szeged tabasco tabora
        town - tabriz tabuk tachira tacloban tacna tahoua taichung taif tainan taipei taiyuan taiz taizz taji takhar
        town - takoradi tal talca tallahassee tallinn taloqan tamale tamanrasset tamaulipas tambov tampa tampere tampico
        town - tanga tangerang tangier tangshan tanta tapachula taraba tarawa tarija tarlac tartous tartu tashkent
        town - taunggyi tauranga tawi tbilisi tegucigalpa tehran telangana tema temuco terengganu teresina ternate
        town - ternopil tete tetouan tetovo thane thani thatta thessaloniki thies thika thimphu thiruvananthapuram tho
        town - thoothukudi thrissur tianjin tiberias tibet tigray tijuana tikrit tillaberi timbuktu timika timisoara
        town - tindouf tirana tiraspol tirunelveli tirupati tlaxcala toamasina tobago tobruk tocantins tokyo toledo
        town - toluca tomsk torit toronto torreon touba toulouse townsville trabzon trang transnistria trat trebinje
        town - trichy trieste trincomalee tripoli tripura trivandrum tromso trondheim trujillo tshwane tskhinvali tucson
        town - tucuman tulkarm tulsa tumaco tunis turbat turin turkana turkmenbashi turku tuxtla tuzla tver tyre tyumen
        town - ubon udaipur udon ufa ujjain ulaanbaatar ulan ulsan ulyanovsk umuahia uppsala urmia uruapan urumqi
        town - uruzgan ushuaia utoya utrecht uttarakhand uvira uyo uzhhorod vadodara valencia valparaiso vanadzor
        town - vancouver varanasi varna vavuniya venice veracruz verona vienna vientiane vihear vijayawada vila
        town - villahermosa villavicencio vilnius vinh vinnytsia visakhapatnam visegrad vitebsk vladikavkaz vladivostok
        town - vlora volgograd volta voronezh vranje vukovar wajir walvis wamena wana warangal wardak warri warsaw wau
        town - wellington wenchuan wenzhou whangarei wichita wiesbaden windhoek winnipeg woldiya wollongong wonsan
        town - wroclaw wuhan wuppertal wuxi xalapa xiamen xian xining xinjiang yakutsk yala yalta yangon yantai yaounde
        town - yaren yazd yei yekaterinburg yenagoa yerevan yinchuan yobe yogyakarta yokohama yola yongbyon younis
        town - yucatan yunnan zaatari zabul zacatecas zadar zagazig zagreb zahedan zahle zamboanga zamfara zanzibar
        town - zapopan zaporizhia zaporizhzhia zaragoza zaranj zaria zarqa zawiya zenica zhanaozen zhejiang zhengzhou
        town - zhuhai zhytomyr ziguinchor zinder zinjibar zintan zomba zor zrenjanin zugdidi zulia zurich
        town - achham adilabad adjumani adrar afmadow agaro ahmednagar ahuachapan aileu akola akwa alappuzha
        town - aligudarz alirajpur alwar amasya ambala ambikapur amreli amuru anand anantapur angul ankeny ararat
        town - arba ardabil areza arlit aroma arrah asadabad ashkhabad asyut ataq atbara auki azare azraq azzan
        town - babanusa babil badin badulla bagerhat bagmati bahawalnagar bairut bajura balasore ballia balrampur
        town - balurghat banda banfora bangka banja banke banswara bantul baramati baran barddhaman bardera
        town - bardhaman bardiya bargarh barguna barmer barpeta barrackpore barwani basti bastia batagram batanes
        town - bathinda batouri bayan beawar beed begusarai belagavi bellary benadir bengaluru benguet benishangul
        town - berat bergama bertoua betul bhadrak bhandara bharatpur bharuch bhavnagar bhilwara bhiwandi bhola bida
        town - bidar bihar bijapur bijnor bikita bindura binh birao birbhum bitlis bitung biu bla blida boali
        town - bobonaro bogo bolan bole bombo bomet bondo bondoukou bonga bongor bonthe boromo bossaso bouake bouar
        town - bouira bozoum brak budaun buner bunkeya burao burdwan bushenyi butuan buxar buzau cabanatuan cagua
        town - cajeme calapan caloocan camarines canakkale candaba capiz carabobo carache caraga cascavel catanduanes
        town - catarman caxias cesar chakwal chamba chamkani champaran chandpur chandrapur changning chapai chatra
        town - chhatarpur chhindwara chiangmai chikmagalur chimbote chimoio chinhoyi chiniot chiredzi chittoor
        town - chittorgarh choma chonburi chongjin churu chuuk cilacap comayagua copan cotonou cuamba cuddalore cuito
        town - cumilla curico dadu daloa daman damoh damongo dang darchula darhan daru datia dausa davanagere
        town - dedougou dehiwala deoghar deoria dewas dhading dhar dharamsala dharwad dhenkanal dhubri dhule dikhil
        town - dilla dinajpur dindigul divo djelfa djougou doba dolakha dondo dosso dowa duhok dumka dungarpur durg
        town - ebolowa edea eldama elista embu ermera eruwa etah etawah faranah faridkot faridpur farrukhabad
        town - fatehpur fatick feni ferozepur firozabad gabu gadag gadchiroli gagnoa ganganagar ganjam ganta gaoual
        town - gashua gboko ghanzi ghazipur giridih giurgiu gobabis godda gode gokwe golaghat gonda gondia gopalganj
        town - gorontalo gulbarga gumla guna gurdaspur guriel gwadabawa gwanda habiganj hadramaut hai halabja hangu
        town - hanumangarh harbel hardoi haripur harper hassan hathras havelian hazaribagh hinche hingoli hisar hodan
        town - hohoe homa hooghly hoshiarpur hpakant humla hwange iganga igboho ijebu ikare ikirun ikorodu ilam ilesa
        town - inhambane iringa isiro itahari jaffarabad jagdalpur jaisalmer jajpur jalaun jalgaon jalna
        town - jalpaiguri jamalpur jamnagar jamui jaunpur jebba jeddo jehanabad jema jhabua jhalawar jharsuguda
        town - jhelum jhenaidah jhunjhunu jind jorhat joypurhat jumla junagadh kabale kabarole kadapa kaduwela
        town - kafanchan kagera kailali kaithal kakinada kalaburagi kalahandi kalangala kalay kalemie kalgoorlie
        town - kallakurichi kalmunai kalutara kamareddy kampot kamrup kamuli kanchanpur kanchipuram kandi kangra
        town - kangwon kannauj kapchorwa kapilvastu kapurthala karaikal karauli karbi karimganj karimnagar karnal
        town - karonga karur karwar kasama kasaragod kaski katavi kathua katihar katni kaushambi kavre kawambwa kayes
        town - kayin kayunga keffi kegalle kendrapara keonjhar khagaria khammam khandwa khanewal khanpur khargone
        town - khatlon khenifra kheri khotang khunti kibaha kibuye kidapawan kirinyaga kishanganj kishtwar
        town - kisoro kitale kitgum kiziltepe kodagu kokrajhar kolar kolda kollam kono koppal koraput korba korhogo
        town - koriya kota kotli koulikoro kozani kratie krishnagiri kroonstad kukawa kulgam kullu kumbo kunene
        town - kurigram kurnool kurukshetra kushinagar kushtia kutno kutupalong kwabre labe lagodekhi lahaul lahij
        town - lakhimpur lakhisarai lakshadweep lakshmipur lalmonirhat lamitan lamjung langkawi langtang lasbela
        town - latehar latur letpadan liberec lichinga likasi limbang limuru lindi lira lisala lobatse lofa lohardaga
        town - loralai lunda lunglei lunsar luuka luwero lyantonde maban macenta machala machinga madaba madaripur
        town - madhepura madhubani magburaka mahabubnagar mahasamund mahbubnagar mahendragarh mahoba mainpuri
        town - majalgaon makambako makeri makueni malanje malappuranm malda malkangiri malkapur mamuju mandi mandla
        town - mandsaur mandya mangochi manyara masbate masindi matagalpa matale matara matlab maun mayiladuthurai
        town - mayotte mayuge mazowe mbanza mbinga mbour mchinji medak meherpur mekele mengo meru metema mezam
        town - mianwali midnapore mirpur mirzapur mityana mkokotoni mochudi moga mokokchung mokwa monapo monastir
        town - mongar mongu montepuez morang morena morigaon moroto motihari mpanda mpika mtwara mubende mubi
        town - mufulira muko mukono muktsar mumbwa munger munshiganj muramvya muranga murshidabad mustang
        town - muzaffarnagar mwenezi mwinilunga myeik nabarangpur nadia nadiad nagaon nagapattinam nagaur naihati
        town - nainital nakasongola nalanda nalbari nalgonda namakkal nanded nandi nandurbar nandyal narayanpet
        town - narmada narowal narsinghpur nasarawat natore navapur navsari nawada nayagarh nebbi neemuch nellore
        town - netrokona ngaoundere ngara nilgiris nilphamari nimba nirmal nizamabad njombe noakhali ntcheu ntungamo
        town - nuapada nuwakot nyagatare nyandarua nyanza nzega obuasi ocotepeque odemis ogbomosho okene okhaldhunga
        town - ondjiva orkney ormoc osmanabad otjiwarongo otukpo ouargla oudomxay owo ozamiz pabna pader paghman
        town - pakokku pakur palakkad palamu palanpur palghar pali palpa panchagarh panchkula pandharpur panipat
        town - panna parbhani parghi pasig patan patiala patuakhali pauri peren phek phitsanulukon phongsaly phrae
        town - pibor pilibhit pilkhuwa polonnaruwa potiskum prakasam pratapgarh pudukkottai punjab puri purnia pursat
        town - purulia puttalam quthing raebareli raichur raigad raigarh raisen rajanpur rajbari rajgarh
        town - ramanathapuram ramban ramgarh rampur rangamati ratlam ratnagiri ratnapura rautahat rayagada reasi rewa
        town - rewari rohtak rukum rumphi rundu rustavi rutana ruyigi sabaragamuwa sagar saharanpur saharsa sahibganj
        town - salamat saldanha salima salyan samastipur sambalpur sambhal sangli sangrur santali saptari saraikela
        town - saran sarlahi satara satkhira satna sehore senapati seoni serowe serpong shahdol shahjahanpur shajapur
        town - shama shangla shariatpur sheikhpura sheopur sherpur shikarpur shimoga shinyanga shirak shivamogga
        town - shivpuri shravasti sibolga sibsagar siddharthnagar sidhi sikar silvassa simdega simiyu sinai sindh
        town - sindhudurg singida singrauli siraha sirajganj sirohi sirsa sitamarhi sitapur sivaganga siwan sokode
        town - solan solukhumbu somoto songea sonipat sonitpur sonsonate soroti srikakulam suchitra sukoharjo
        town - sultanpur sumenep sunamganj sundargarh sunsari supaul surat suratthani surguja surigao surkhet swabi
        town - syangja tagbilaran taita takeo takum talangor tambacounda tamenglong tanahun tangail taplejung
        town - tarapaca tarime tasikmalaya tawang tehri tenkasi tenom terai terhathum tezpur thanjavur tharparkar
        town - theni thiruvallur tikamgarh tinsukia tiruchirappalli tiruppur tiruvannamalai titicaca tolima tonk
        town - tororo trashigang tsumeb tuensang tumakuru tumkur tuticorin udalguri udhampur udupi uige ukhia ukhrul
        town - ulhasnagar umaria umerkot una unguja unnao upington uttara uttarkashi vaishali valsad vellore vidisha
        town - villupuram virudhunagar vizianagaram voi vom wadi wakiso wardha wari wayanad waziristan weno wokha
        town - wukari xaignabouli xinyang yadgir yambio yamoussoukro yanbu yangambi yavatmal yendi yumbe yundum
        town - zagora zhob zimba zouerat zunheboto
        """
}
