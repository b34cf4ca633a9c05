/// Given names of many peoples, and the family names of those who write them first. Written by hand from general
/// knowledge.
enum GivenNames {
    // swift-format-ignore
    static let rows = """
        given - aaron abdel abdallah abdelaziz abdoulaye abdul abdulaziz abdulkadir abdulla abdullah abdullahi abe
        given - abel abigail abraham abu adam adama adel adnan adolf adrian agim agnes ahmad ahmed ahmet aidan aisha
        given - akbar akira aladar alain alan alassane albert alberto albin aldo alec alejandro aleksandar aleksander
        given - aleksandr aleksei aleksey alessandro alex alexander alexandra alexandre alexandru alexei alexey alexis
        given - alfonso alfred alfredo alhaji ali alice alicia alija alireza alistair allan allen alma alois alvaro
        given - amadou amal amanda amartya amina amir amos amr amy ana anastasia anatole anatoly anders andre andrea
        given - andreas andrei andrej andres andrew andrey andriy andrzej andy angel angela angelo angus anita ann
        given - anna anne annie anthony antoine anton antonio antony anwar ardian arian ariel arif arlene arnold arsen
        given - arseniy arthur artur arturo asad ashley ashraf asif aslan atal atifete augusto augustin aung avi
        given - avigdor avraham axel ayman aziz azmi babak baher bahar bakir bala baltasar barack barbara barney barry
        given - bart bartholomew bashar bashir basil bassam beatrice bela ben benazir benedict benjamin benny benoit
        given - berham bernard bernardo bernd bernhard bernie bert bertie beth betty beverly bilal bill billy bjorn
        given - blaise blerim bob bobby bogdan boris borislav borut boutros brad bradley branko brenda brendan brent
        given - bret brett brian bridget bruce bruno bryan burak burhan byron caleb calvin camille camilo carl carla
        given - carlo carlos carmen carol caroline carolyn carrie caspar cassandra catherine cathy cecil cecilia
        given - cedric celia cem cesar chad chandrika charles charlie charlotte chelsea cheikh chen cheryl chester
        given - chloe chris christian christiane christina christine christoph christophe christopher christos chuck
        given - cindy claire clara clarence claude claudia claudio claus clayton clement cliff clifford clint clive
        given - clyde colette colin condoleezza connie connor conor conrad constantin cornelius corey cory costas
        given - craig cristian cristina curt curtis cynthia cyril cyrus daisy dale damian damir damon dan dana daniel
        given - daniela daniele danielle danilo danny dara darius darko darrell darren dave david davide davor dawn
        given - dean deborah debbie demetrius denis denise dennis denys derek desmond devin dexter diana diane dick
        given - didier diego dieter dilma dimitar dimitri dimitris dimitry dina dino dirk djibril dmitri dmitry dmytro
        given - dolores dominic dominik dominique don donald donna dora doris dorothy doug douglas dragan drew duncan
        given - dusan dustin dwayne dwight dylan earl ebrahim ed eddie eddy edgar edi edith edmond edmund eduard
        given - eduardo edvard edward edwin efraim egon ehud eileen elaine eleanor elena eli elias elie elijah
        given - elisabeth elizabeth ella ellen elliot elliott elmer elsa elvira elvis emil emile emilio emily emma
        given - emmanuel emmerson emre enda enric enrico enrique enver eoin eric erica erich erik erika erin ernest
        given - ernesto ernst erwin esteban esther ethan eugene eva evan evelyn evgeny evo ezra fabian fabio fadi
        given - fahad fahd faisal faiz farah farid farouk fatima fatmir fatos fawzi federico felipe felix ferdinand
        given - fernando ferenc fidel filip filippo fiona florence florian francesca francesco francis francisco
        given - franco francois françois frank franklin franz fred freddie frederic frederick fredrik fritz fuad
        given - gabriel gabriela gabriele gabriella gaetano gamal gareth gary gaston gavin gaylord gebran gennady
        given - geoff geoffrey georg george georges georgi georgia georgios geraint gerald gerard gerardo gerd gerhard
        given - gerry ghassan gholam gianni gideon gil gilbert gilberto gilles gina giorgi giorgio giovanni girma
        given - giulia giuliano giulio giuseppe gladys glen glenn gloria golda goran gordana gordon grace graham grant
        given - greg gregor gregory greta grigory grover guillaume guillermo guido gunter gunther gus gustav gustavo
        given - gwen habib hadi hadley hafez haidar haider haile hakan hakim halil hamad hamdi hamid hamza hana
        given - hani hanna hannah hannes hans harald harold harris harry haruki harvey hashim hasan hassan hassanal
        given - hatem haydar hazem heather hector heidi heiko heinrich heinz helen helena helene helga helmut henri
        given - henrik henry herbert heriberto herman hermann hilary hillary hisham holger holly homer horace horst
        given - hosni howard hubert huda hugh hugo humberto humphrey hussain hussein ian ibrahim ibrahima idris idriss
        given - ignacio ignatius igor ihor ilham ilia ilya iman imad imran inder indira ines inga ingrid ion irakli
        given - irena irene irina iris irving isa isaac isabel isabella isabelle isaias isaiah ishaq ismael ismail
        given - israel issa istvan ivan ivana ivica ivo jack jackie jackson jacob jacques jafar jaime jair jake jakob
        given - jakov jakub jalal jamal james jamie jamil jan jana jane janet janez janine janos jarek jaroslav jasmin
        given - jason javier javad jawad jay jayne jean jeanne jeff jefferson jeffrey jelena jen jenna jennifer jenny
        given - jens jeremy jerome jerry jerzy jesper jesse jessica jesus jill jim jimmy jiri joachim joan joanna
        given - joanne joao joaquim joaquin jochen joe joel joern johan johann johannes john johnny jomo jon jonas
        given - jonathan jorge jorgen jose josé josef josefina joseph josephine josh joshua josip jovan joy joyce
        given - jozef juan juanita judith judy julia julian juliana julie julien juliet julio julius jurgen justin
        given - justyna jyrki kaja kamal kamala kamel kamil karel karen karim karin karl karol karolina karsten kassim
        given - kate katerina katherine kathleen kathryn kathy katie katja katrin kay kazimierz keiko keir keith kelly
        given - kelvin kemal ken kenan kenji kenneth kenny kent kerry kevin khaled khalid khalifa khalil khamis kieran
        given - kim kirsten kirk klaus kofi koichi konrad konstantin konstantinos kostas kris kristalina kristian
        given - kristin kristina kristof krzysztof kurt kyle kyriakos lakhdar lance larry lars laszlo laura lauren
        given - laurence laurent lavrenty lawrence lazar lea leah lee leif leila lemma len lena lenny leo leon leonard
        given - leonardo leonel leonid leopold leroy les leslie lester lev levi lewis liam liana lidia liliana lily
        given - lin lina linda lindsay lindsey lionel lisa liz ljubisa lloyd lola lorenzo loretta lorraine lothar lou
        given - louis louisa louise lourdes luc luca lucas lucia lucian luciano lucien lucy ludwig luigi luis luisa
        given - luiz lukas luke lulzim luther lydia lyndon lynn lynne maciej madeleine mads mae maggie magnus
        given - mahamadou mahathir mahdi mahinda mahmoud mahmud maia maithripala malcolm malik mamadou mamdouh mandy
        given - manfred manmohan manny manuel manuela mao mara marat marc marcel marcelo marcia marco marcos marcus
        given - margaret margarita maria marian mariana marianne marie marija marilyn marin marina marine mario marion
        given - marisa mark marko markus marlene marlon marsha marta martha martin martina marvin marwan mary masoud
        given - massimo massoud mate mateo mateusz matej mathew mathias matt matteo matteus matthew matthias matti
        given - maureen maurice mauricio maurizio maximilian max maxim maxime maya megan mehdi mehmet mel melanie
        given - melinda melissa meles menachem mercedes meredith mevlut micah michael michal micheal michel michele
        given - michelle micky miguel mihai mihail mikael mike mikhail mikheil miklos mikis milan mildred mile miles
        given - milica milivoj milo milorad milos miloš milton mina miodrag mira miranda mircea mirek mirko miro
        given - miroslav mitch mitchell mladen moammar moe mohamad mohamed mohammad mohammed mohsen moises molly
        given - momcilo monica monika monique morgan morris moses moshe mostafa mourad moussa muammar muhamed muhammad
        given - muhammadu muhyiddin muqtada murat muriel mustafa mwai myron nabih nabil nadia nadine nancy naomi
        given - narendra nasser natalia natalie natan natasha nathan nathaniel nawaf nawaz neal ned neil nelson
        given - nemanja nestor neville niall niccolo nicholas nick nicki nicky nicola nicolae nicolas nicole nicos
        given - nigel nikita nikki nikola nikolai nikolaos nikolas nikolay nikos nils nina nino noah noam nobusuke
        given - noel nora norbert noor norma norman nouri novak nuri nursultan octavio olaf oleg oleh oleksandr
        given - oleksiy olena olga oliver olivia olivier olof olusegun omar omer omid oren orhan orlando oscar osama
        given - oskar osman oswald otto owen pablo pal pamela paola paolo pascal pat patrice patricia patricio patrick
        given - patrik paul paula paulina pauline paulo pavel pavlo pearl pedro peggy penelope penny per percy perry
        given - pervez petar pete peter petko petr petra petre petro petros phil philip philipp philippe phillip
        given - phyllis pia pierre pierluigi pieter piotr pius placido polly pranab prem priscilla qasem qassem
        given - quentin quincy rachel radek radomir radoslaw radovan rafael rafic rafik rafiq raila rainer raja rajiv
        given - ralf ralph rama ramin ramiro ramon ramush ramzan rand randall randolph randy rania ranil raoul raphael
        given - rashid ratko raul ravi ray raymond rebecca recep reggie regina reginald reinhard reinhold rene rené
        given - renate renato reuben rex reza rhys riad ricardo riccardo richard rick ricky rita riyad rob robert
        given - roberta roberto robin rocco rod roderick rodney rodolfo rodrigo roger roh roland rolando rolf roman
        given - romano romeo ron ronald ronnie rory rosa rosalind rosemary ross roy ruben rudi rudolf rudolph rudy
        given - rupert ruslan russ russell ruth ryan saad saadi sabine sabrina saddam sadiq saeb saeed safet sahar
        given - said saif sally salma salman salva salvador salvatore sam samantha samir samuel sandra sandro sara
        given - sarah saran sasa sasha saul sayed sayyid scott sean sebastian sebastien selim selma semyon serge
        given - sergei sergej sergey sergio serhiy servet seth shahid shane shannon sharif sharon shaukat shaun
        given - shavkat shawn sheila sherif sherry shimon shinzo shirley shlomo sid sidney siegfried sigmar sigmund
        given - silvia silvio simon simone sinead sirajuddin slobodan slobodanka sofia sol solomon sonia sonja sophia
        given - sophie soren spencer spiro srdjan stacy stan stanislav stanislaw stanley steen stefan stefania stefano
        given - stella stephane stephanie stephen steve steven stevan stevo stewart stipe stjepan stuart sue suleiman
        given - suleyman sultan sunil susan susanne susana suzanne svein sven svetlana sviatlana sylvester sylvia
        given - sylvie tadeusz taha taher tamara tania tanya tara tareq tariq tarja tatiana tatyana taylor tayyip ted
        given - teodoro terence teresa terrence terry tessa thabo thaksin theo theodor theodore theresa thelma therese
        given - thierry thomas thorbjorn thor tiffany tim timothy tina todd tom tomas tomasz tomislav tommaso tommy
        given - tomoko toni tony tracey tracy travis trevor tristan trond trygve tsvetan tuanku tyler uhuru ulf ulrich
        given - umaru umberto umar ursula usama vaclav václav val valentin valentina valerie valery vanessa vasil
        given - vasile vasily vera vernon veronica vesna vic vicente vicki vicky victor victoria vidkun viktor vilma
        given - vince vincent vincenzo viola violeta virginia vitali vitaly vivian vjosa vlad vladan vladimir
        given - vladislav vojislav volker volodymyr vuk vyacheslav waleed walid wallace walter wanda warren wayne
        given - wendell wendy wen werner wesley wilbur wilfred wilhelm will willem william willie willy wilma wilson
        given - winnie winston wladimir wojciech wolf wolfgang woodrow xavier xavi yael yahya yair yakov yanis yannick
        given - yaroslav yasin yasir yasser yassir yegor yevgeny yevhen yitzhak yoav yoko yolanda yoshihide yossi
        given - yoweri yukio yulia yuri yuriy yusuf yves yvette yvonne zachary zaher zainab zakaria zalmay zbigniew
        given - zdravko zeljko zhang zia zine zoe zoltan zoran zvonimir zvi zubin
        given - abbas abdelfattah abdelkader abdellatif abdelrahman abdi abdu abdulmalik abdulrahman abdulwahab
        given - abdurrahman abebe abena abhisit abiy achieng adewale adhiambo adib aecio agathe aissatou ajay akhilesh
        given - akhmad akihito akinyi akosua akua ala alaa aliaksandr alkatiri alla almaz almazbek altaf alyaksandr ama
        given - amaka amani amien aminata aminu amit anand anas anil aref arnoldo arun arundhati arvind asha ashok askar
        given - asma atef awa ayaan ayatollah ayelet ayodele ayoub ayse azim azizah babatunde baburam badr bahram bak
        given - baldwin bambang bandar baptiste baraka basim bassem basuki begum bek bekele benigno berhanu bertrand
        given - bezalel bharrat bhumibol bian bidzina bijan bilawal binali birendra bola bongani bosco boubacar
        given - bouteflika boyko bulent calin celestin chamlong chanda chandrababu chaudhry chidi chinedu chioma chipo
        given - chisomo chok choummaly chuan chukwuemeka corazon dae daryoush dato datuk davit deepak delcy deniz
        given - deogratias desi devlet dinesh diosdado divya doku dung dzhokhar dési efua ekrem elba elif emad emeka
        given - emine emomali enlai essam etienne fadel faduma fahmi fakhruddin farai fares farhad farooq fathi fatma
        given - fatou fatuma faustin fawaz fayez fazlur femi fethullah figen folake fumio funmi ganesh gautam geeta
        given - geraldo getachew geun ghazi gholamreza gilad gilmar girija girish gotabaya guadalupe guan guangcheng
        given - gurbanguly gyanendra hafiz hailemariam haitham halima hamdeen hamisi hanan haneen harish hashem hasina
        given - hatice henrique heydar hina hirohito hiroshi hishammuddin hla hodan hossam hossein houssam hsien htin
        given - hui hun husam husni hye hyun ichiro ifeoma iftikhar ihab ikechukwu il imelda imtiaz ing irfaan iryna
        given - islam issam itamar ivailo iyad jaber jae jagdish jalil jassim jaswant jawaharlal jayalalithaa je jeanine
        given - jejomar jeou jhala jiabao jihad jinping jintao joko jomart jong jovenel juma jung junichiro jusuf
        given - juvenal kadhim kagiso kakha kamau kamla kamran karu karunanidhi kassym kaveh kavita kazuo kelechi kemi
        given - keqiang khairat khaleda khil khin ki kipchoge kiran kiril kit koffi koji kojo kondwani kouame kouassi
        given - kuan kuldeep kumari kurmanbek kwabena kwame kwesi kyaw laith lakshmi lalita lalu lansana lata lawal leni
        given - lenin leopoldo lerato levon lim lindiwe liviu loay loong lubna lula madhav maher mahesh majed makiko
        given - malala mamata mandla manoj mariama marwa maryam maryia masako maulana maung mayawati mazen maziar
        given - megawati mehbooba mehriban meiling meira meral minh mir modou mohannad mona moncef monther moo moon
        given - moudud mounir moustafa mpho mubarak mukesh mulayam mullah mulugeta murad murtala musa musab mushir
        given - mutale mwangi myint mykola myung nader naftali nagwa naji najib najla nana nandan naoto naresh narges
        given - naruhito nasrin naveen nawal nayef nayib nazim nechirvan neema neha ngozi nguyen nidal nikol nima nir
        given - nirmala nitin nitish nizar njeri nkechi nkosana nomsa nomvula norodom nour nurul nyambura nyunt obinna
        given - oleksii ollanta olumide oluwaseun orly oswaldo otieno ousmane panfilo pankaj parvez parviz peng pervaiz
        given - phu plamen pooja porfirio portia prabhakaran prabowo prachanda pradeep pratibha prayut prayuth priya
        given - priyanka puan pushpa qaboos qais qazi rabindranath radha raed raghuram rahul rainsy raisa rajesh rakesh
        given - ramesh rami ranariddh rasha rehema rekha retno rima rinat riyadh rohit rokeya rola rongji rosario roza
        given - rudo rumen rustam sachin sadako sadyr saleh salif salome samak sameh sami samira sandeep sani sanjay
        given - saparmurat sarath sardar satish sattar satyajit savita segun sekou selahattin serdar serhii serzh setya
        given - seydou shahbaz shamil shashi shaul shehu sheikh sher shigeru shireen shirin shui shwe siamak sibusiso
        given - sihamoni sihanouk simeon sipho sirikit sirisena sita smriti soe sohail sok somchai sondhi sooronbay
        given - sourav suad subhas sulaiman sule sung sunita surayud suresh sushma susilo suthep suu tadesse takeshi
        given - tamar tamim tansu tapiwa tarcisio tarique taro tatenda taur tawakkul tawfiq tayseer tehmina temitope
        given - tendai teng tesfaye thandi thandiwe thein themba theoneste thulani tin tong tope traian triet trong
        given - tsehay tshepo tun tunde turgut tzachi tzipi uche un vajiralongkorn valentyna vallabhbhai varun vazgen
        given - velupillai vijay vikram viktar virat vivek wael wafa wajdi wambui wan wangari wanjiru warsame weiwei
        given - wiranto wirathu wissam xanana xiaobo xiaoping xilai xiomara yahia yao yasar yashwant yasmin yasmine yaw
        given - yemi yew ying yingluck yo yoani yong yongkang yoshihiko younis yousaf yousuf yunus yuriko yusef zahra
        given - zaid zanele zaw zawadi zayed zedong zemin zeynep ziad ziaul ziaur zuhair zulfiqar zurab
        familyFirst - xi kim lee li wang zhang chen liu yang huang zhao wu zhou xu sun ma hu guo lin luo jiang deng
        familyFirst - hua mao moon park roh choi jang jung kang cho yoon han ban chiang soong nguyen tran pham vo phan
        familyFirst - ho le ngo chung shin ahn tsai hsieh lien wen wei cai bo ri hwang
        given - aadil aamir aarti abdelmalek abdulkarim abhijit abiodun abiola achille adaeze adanna adebola adeel
        given - adeola aderonke adil aditi adriana adriano afia agnieszka agustin ahsan aicha aigul aisulu aizhan
        given - akash akiko akmal alejandra alejo alemayehu alessia alhassan alicja alimamy aliya aliyu amara
        given - amarjit ambrose amelia amirul amna amrit ananda anele angelica anh anjali ankit anoush ansumana
        given - anthonia antonella anura anusha apinya aram aravind archana aristide arjun arkady armando armen arnel
        given - arshad artem artyom aruna arzu asanka aslam assan assia astrid ataur athena atif atsuko augustine
        given - aurelio avinash aya ayesha aymen ayo azamat azhar aziza babajide bahadir bai baibars bakary bakhyt
        given - balaji baldev balram bartosz basem basma batyr bayo beatriz begona behrouz bekzat bengt beniamino
        given - berhane berik besa besnik bheki bhim bibi biju bikram bimal bina bindu binod binyam birgit birzhan
        given - bishnu blessing boaz boima boniface brahim bruna bukola busisiwe carlitos carmelo catalina
        given - cemal cezary chaim chalerm chamara chandan chandra charlene chayan chiara chibuike chichi
        given - chidinma chika chike chinonso chinwe chitra christelle chukwudi chukwuma cihan ciro clarisse
        given - claudette clementine clodagh concepcion consolata cristobal cyprian dagmar daisuke dalia
        given - danjuma dariusz dastan dauda daulet dawit dayo debora deepika deepti demba demetrio desta devendra
        given - dewi dhananjay dhanush dharmendra diallo dilip dilshod dipak dipika diyar dmitro dominika donatus
        given - dorcas doreen dragana driss dulce durga ebele ebony ebru eduarda efrain egor ehsan eiji eka ekaterina
        given - ekene eleni elham elisabetta elizaveta elmira elnur elon emin emmanuela ena enes engin enkhbayar
        given - enoch erdal erdem erkin erlan erzsebet eskinder esperanza esra eszter eugenio eunice evangelos
        given - evaristo everton ezequiel fabiola fahim faith faiza fakhri fanta fareed farida farzana fatih fatmata
        given - fatoumata faysal fazal fedor felicia felipa feng ferhat fernanda fidelis filiz firas firuza flavio
        given - flora florin folasade foued franca franck freweini fumiko furkan galina gani garikai gaurav
        given - gebre genaro gerda gert getnet ghulam giovanna givi gopal govind grzegorz guillermina gul
        given - gulnara gulshan gurpreet gyula habiba hadiza haim hajime halina hamidou hao hari haris harjit haroon
        given - haruka harun hassane hayat hayder heba hemant heorhiy hermes hilal hilda himanshu hiroko hiromi
        given - hiroyuki hisashi hoang hong horacio houda hristo humaira huseyin iain idrissa ifeanyi ignacy ikram
        given - ildar ilhan ilir imam imane inam inna iqbal irada isatou isha ishan iskander ismet issouf itumeleng
        given - iulia ivar iveta izabela jaafar jabir jacinta jacinto jai jamila janusz jarosław jasna javed jaya
        given - jayanta jayanti jevgeni jhon jigme jitendra johanna jolanta joon joost josefa jumoke junaid junichi
        given - jyoti kabir kaddour kadri kaito kalpana kamila kanat kang karan kareem karima karthik kasper katarina
        given - kateryna katsuya kaushik kazi keisuke kenichi kenta kerstin keshav ketevan khadija khairul khanh
        given - khurram kirill kitty klara kojima komal korpo kriengsak krishna krystyna kumar kunal kunle kwadwo
        given - kwaku kwasi kyoko laila lakshman lal laleh lalit lamin lamine larbi larisa lassana latifa latoya
        given - laure layla lebo leena lekan lennart leszek leticia leyla li ligia lilian linh lisbeth liudmila livia
        given - ljubica lobsang lorenza lovemore lucinda ludmila ludovic luka lukasz luljeta lutfi luz lwazi lyudmila
        given - madhu madina magda magdalena maha mahendra mai maimuna maja majid makoto maksim malak malek mamoun
        given - mamuka manal manar maneesh mangala manish manju mansour marcela marcelino marcin marek mariano
        given - mariatu marisol marites mariusz markku masahiro mathieu maud mawlid mayra mayumi mbali mduduzi
        given - medina meera mei mekdes memet mercy meriem merve metin micaela michio midori miguelina mikel milana
        given - milena miriam mirjana misaki mitsuko mohd mohit mohsin moira mojisola momodou monir moosa morten
        given - motlanthe mouna muhannad mukhtar munir munira murali murtaza mustapha mutasim myriam nabila nadeem
        given - nadezhda naeem nafisa nagendra naguib nahed nahid naim najat nalini namrata nandini naoki narayan
        given - nasim nasir nasreen natalya nathalie naveed navid nazanin nazar nazir neelam neeraj negash nelly
        given - nenad neringa nevena nia nicanor nihal nikhil nila nilufar nimal niraj nirmal nisha nkosazana nnamdi
        given - noboru noelia noriko noura ntombi nurlan nyasha obed oduya ofelia ojo okon oksana ola olivera oliwia
        given - omari omkar onur orlanda osvaldo otar oumar oumou outi oxana oyin ozgur palesa paramjit parveen
        given - pascual patience paulino pavol pawel payam perpetua phuong poonam prabhat prakash prasad prashant
        given - prateek praveen preeti pritam priti przemysław puja purna qasim quang rabia
        given - rachida radhika radoslav rafaela raghav raghu rahim rahima raj rajan rajendra rajni raju rakhi ram
        given - ramadan raman ramos ramzi rana ranjit rashad rashida ratna ravindra rawan rayan raza razia rebeca
        given - reem rehana reiko renata renu resat rhoda rieko rifat rina rishi ritu rizal rizwan rohan rohini
        given - romana ronaldo roque rosalia rosana roshan rosita rostislav roxana roya rukhsana rumiana ryo ryota
        given - ryszard saba sabah sabina sabir sachiko sadia safa saff safia saida sajid sakina salah salem salim
        given - salima saman samia samina sana sandip sanjeev sanna santosh saowalak sapna sargis sarita sarwar
        given - satoshi satya saud sayeed selam senait serap serik seun severino seyed shabana shabir shafiq shahida
        given - shahin shaima shaista shakeel shakil shakira shamim shamsul shantanu shazia sheela shehbaz shilpa
        given - shinji shiraz shivani shizuka shoaib shobha shreya shunichi shyam sidi sidiki sidra sifiso silvana
        given - simin simona sindhu siphokazi siti slavko smita snezana sokha solange soledad somsak sonam soraya
        given - sothea soumaya sri srinivas stanisław stelios stojan subhash suchart sudha sudhir suha suhail sukanya
        given - sukhbir sukumar suman sumit surendra surya sushil swapan syed sylwia tabitha tahir tahira taisei
        given - takashi takehiko talal taleb tamer tanvir tarek tatsuya tawfik tayyab tebogo tenzin teodor teodora
        given - teresita terezinha tetsuya tetyana thabiso thanh theodora thi thokozani tigist tijani tinashe
        given - tito tiziana tlou tobias tran tsegaye tsering tufan tulsi tumelo uchenna udaya ugo ulla ulugbek umesh
        given - umut unathi upul urszula usha usman vahid valentyn valeriy vanja vasyl velma veronika vidya vijaya
        given - vikas viktoria vimal vineet vinod viorel vipin virgilio vishal vishnu vitaliy vitor vlado vusi wahid
        given - wajid wanjiku waqar wasim wei wellington wenceslao wenjie wiktor wilfredo wole xiao xiaoming
        given - ximena yacine yakubu yana yang yaovi yara yasemin yash yasuo yazid yelena yen yerlan yesica yetunde
        given - yogesh yohannes yonas yordanka yosef yoshi yosra youcef youssou yuan yudi yuichi yuki yuko yuliya
        given - yumi yun yusra yusuke zahid zahida zahir zaki zakir zara zarina zayd zeinab zenobia zhanna zhaoxing
        given - zhi zineb zlatan zlatko zodwa zofia zohra zubair zulfikar zunaid zuzana
        """
}
