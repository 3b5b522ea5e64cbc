/** Family names that are frequent somewhere in the world, and no English words. Lower case. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `abbasi abdullah acharya adams adebayo agarwal aggarwal agrawal ahmad ahmed akhtar alam ali almeida alvarez amodei
 andersen anderson andersson andreessen antonov araujo arora ashraf auer bach baek bai bajwa bakker banerjee bansal baptiste
 barros basu batra bauer becker beck bengio bergman bernard bertrand bhatia bhatt bhattacharya bianchi biden bhargava
 blanchard bose botha bruno bukhari caballero cai cao cardoso carlsson carter castillo castro chakraborty
 chandrasekaran chang chatterjee chaudhary chaudhuri chavez chawla chen cheng chiang chintala cho choi chopra chou chow
 choudhary christensen chu chua chung cohen colombo conti costa cruz cunha dahl damodaran das dasgupta davies davis
 dekker desai deshpande dey dhawan diallo dias diaz dijkstra ding dong dubey dubois dupont dutta edwards eide ellis
 eriksen eriksson esposito evans fang farouk feng fernandes fernandez ferrari ferreira fischer fontaine fournier
 fraser fu fujimoto fujita fukuda gallo gandhi ganguly gao garcia garg gomes gomez goncalves gonzalez goyal
 greco greenberg griffin gruber guerrero guha gunasekaran guo gupta gustafsson gutierrez haas hahn hamilton han hansen haque
 harris hasan hashimoto hassan hayashi hernandez herrera hoang hoffman hoffmann horvath hossain hou hsieh hsu hu huang
 hughes hussain huynh hwang ibrahim iqbal ito ivanov iyer jackson jain janssen jansen jensen jeong jha ji jia jiang jimenez
 johansson johnson jones joshi jung kaplan kapoor karlsson karpathy kato kaufman kaur kelly kenyatta khalil khan khanna khatri
 kim kimura kobayashi kohli kovac kovacs kovalenko kowalski kozlov krause krishnan krishnamurthy kruger kulkarni kumar
 kuznetsov kwan kwok lam larsen larsson lau laurent leblanc lebedev lecun lefebvre leroy levin levine levy lewis li liang
 liao lim lin lindberg lindgren ling liu lo lopes lopez lund luo lyu ma mahajan mahmood malhotra malik marchetti marino
 markovic martin martinez martins mathur matsumoto mazur mbeki mclaughlin mehra mehrotra mehta meier mehdi mendes
 mendoza menon meyer miller mishra mistry mitchell mittal miyazaki mohamed mohan molina moreau moreno morgenstern mori mueller
 muhammad mukherjee murakami murphy murthy nadella nagy nair nakagawa nakamura nandi narayanan nasser navarro nayak nelson
 nguyen nielsen nikolaev nilsson novak nowak obi ochieng odhiambo oduya ogawa okada okafor okeke okonkwo oliveira olsen olsson
 ong ortega ortiz osei ozturk padilla pal pang papadopoulos pandey parikh patel patil pavlov pedersen pereira perez
 petersen peterson petrov pham phan phillips pichai pinto popescu popov prakash prasad qian qin qiu quinn rahman raj
 rajan raman ramachandran ramaswamy ramirez ramos rao rashid rastogi reddy reyes ribeiro ricci richter rivera roberts robinson
 rodrigues rodriguez rogers rojas romano romero rosenberg rossi roux roy ruiz russo saha sahni sahoo saito salazar salem saleh
 salvi samuelsson sanchez sandberg santos sanyal sato schmid schmidt schmitt schneider scholz schroeder schultz schulz schwartz
 sen sengupta seth sethi shah shaikh shapiro sharma shen sheikh shi shimizu shukla silva simmons singh singhal sinha smirnov
 smith soares sokolov solomon soto sousa srinivasan stewart subramanian suleyman sundaram sutskever suzuki svensson
 swaminathan syed szabo takahashi takeda tanaka tang tao taylor teixeira thakur thapa thomas thompson thomsen tian torres toth
 tran tripathi tsai tsang tseng turner usman vaidya vargas vasquez varma venkataraman verma vieira virtanen volkov vu wagner
 walker wallace wang wei weinberg weiss wen wilson wojcicki wolff wu xia xiao xie xiong xu yadav yamada yamamoto yan yang yao
 ye yilmaz yin yoon yoshida yu yuan zaidi zaman zeng zhai zhang zhao zheng zhong zhou zhu zhuang ziegler zimmerman
 zuckerberg`.split(/\s+/),
);
