/** Given names of people that the lists of English words do not know. Lower case. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaditya aakash aarav abdul abdulaziz abdullah abena abhijit abhinav abhishek abubakar adebayo adil aditya adnan
   adrián agnieszka aisha ajay ajit akash akhil akinyi akira akshay alejandra aleksander aleksandr aleksandra
   alessandra alessandro alexandr alexandre alexei alexey aliaksandr alperen amir amit amitabh amol amrita anand
   ananya anastasia anatoly anders andrea andrei andrej andrey andrés anil anirudh anish anita anjali ankit ankita
   ankur anneliese annika ansh antoine anton antti anuj anurag anushka anya aoife apoorv arash aravind arjun arkady
   armando arnaud artem arun arvind aryan asaf ashish ashok asim atul aurélie avi avinash ayumi aziz babak balaji
   bartek benoît bharat bharath bhavin bhavish binyuan björn bjørn boaz bogdan bram boris brett burak caiming camille
   carina catarina cecilia cesar charbel chen-yu chetan chiamaka chiara chidi chinedu christoph christophe claudio
   clem clément conor constantin corentin cormac cristian cristina céline dag daisuke damian danila danqi dario
   davide debarghya deepak deepika demetri demis devansh devendra dhananjay dhruv diego dileep dilip divya dmitri
   dmitry dominik dong-hyun dongxu duc edouard egor ehsan eiko eitan ekaterina ekin elad elena elham eliezer elon
   emad emanuel emeka emilia emre enrico enrique erez erik eshan estelle eugenia evgeny eyal fabian fabio fabrice
   faisal farah farhad farid fatima federica federico fei-fei felipe femi femke fernanda fidji florent florian
   francesca francesco franziska françois frédéric gabriela ganesh gaurav gautam georgi georgina gerbrand gergely
   giorgio giovanni girish giulia gonçalo gopal greta guido guilherme guillaume guillermo gustavo haibin hamid hamsa
   hannes hannu harish harsh harsha hassan hector heewoo heikki heinz helge helmut henna hernán hideo himanshu
   hiroki hiroshi hongyi huw hyun hyunsoo ifeoma ilan ilia ilya imran ines ingrid inês ioannis irena irina ishaan
   ishan itai itamar iwan jaan jacek jaehyun jai jaime jakob jakub jamal jan-erik jensen jeong jiahui jiaming jian
   jianfeng jiang jihoon jin-woo jing jiwon joaquin joelle johan johannes jonas joost josé-luis joão jukka julien
   junyang justus jérôme jürg jürgen jānis kai-fu kaiming kamal kamau kamil kanjun karan karandeep karim karina
   karol karthik kartik kasia kasper katarina kateryna katsuya katya kaushik kaveh kavita kedar keisuke kenji khalid
   kirill klaus kofi komal konstantin koray krishna krzysztof kshitij kunal kwame kyohei kyung kyunghyun lakshmi
   lalit lars laurens leandro leila leopold lewis li-wei liad liang linnea lior lip-bu ljubomir lorenzo luca lucas
   lucie lucía ludovic luigi lukasz maarten madhav mahesh maja maksim malika manish manju manoj manuela marc marcel
   marcin marek margarita margrethe mariana marielle marijke marina marta martijn masahiro masato masayoshi matei
   mateo mathias mathieu mati matteo matthias mayank maziyar maëlle meera mehdi mehmet mengdi merve michał mihai
   mikael mikhail milena milind minh minjun mira mirko misha mitesh mohamed mohammad mohammed mohan mohit monika
   mukesh murat mustafa nabil naman namrata naoki naoko naresh nastassja naveen navid neel neeraj neha nengi ngozi
   niccolò nicola nicolas niels nigam nikhil nikita niko nikola nikolai nikolaj nils ning niraj nishant nitin
   njoroge noam nomsa nuno océane olaf oleg oleksandr olena oliviero omri oren oriane oriol oskar otieno otávio ozan
   pankaj paola parag paresh parth pascal paulo pavan pavel pawel paweł pekka pengcheng petr petra philippe pierre
   piotr piyush pooja prakash pranav prasad prashant pratik preeti prithvi priya puneet qiang quoc radhika rafael
   raghav rahul raj rajan rajat rajeev rajesh rajiv rakesh ramesh ramin rana raphaël raquel rashid rasmus raul ravi
   renata rené ricardo riccardo rishabh rishi ritesh rodrigo rohan rohini rohit romain ruchir rune ruoming ruslan
   ryo rémi sachin saeed sagar sahil saif saket salman sameer samir sandeep sandhya sanjay sanjeev sanjiv sanne
   santiago santosh saoirse sarvesh satoshi satya saurabh seojun sergei sergey shahab shahar shahin shankar shengjia
   shinji shira shivani shivon shlomo sho shreya shreyas shuai shuchao shunyu shyam siddharth sigrid silvia silvio
   simran sipho sneha snehal sofia sofía soham soo-jin sorcha soumith sridhar srinivas stanislas stefan stefano
   stéphane sudhir suhail sujay sulaiman sumit sundar sunil suresh surya sushant svetlana swapnil swati syed
   sébastien søren tadashi takashi takeshi tamar tamara tamsin tamás tanishq tanmay tarek tariq tejas tengyu thabo
   thiago thibaut thierry thijs thorsten tiago tian tianqi tilde timnit timo timothee timothée timur tobi tobias
   tomasz tomer tomislav tomoko tomás toshi trisha tsung-hsien tunde ugur ujjwal ulrich umair umar umesh usman uwe
   vaclav vaibhav valentin valentina varun vasilis vasily venkat venkatesh veronika vijay vik vikas vikram viktor
   vinay vineet vinod vipul vishal vitaly vivek vlad vladimir vladislav wanjiru wassim weijie wenfeng wenhan werner
   wilfried wojciech xia xiang xiangyu xiao xiaodong xiaofeng xiaohan xiaoyu xin xing xinyi xinyun xuan xue yanis
   yann yannic yannick yaroslav yash yashwant yasmin yevgeny yifan yigit yilun ying yinhan yoav yonatan yonghui
   yongjin yoshitomo yoshua yossi yousef youssef yu yuandong yuanzhi yue yuhuai yuki yulia yun yun-hsuan yuri yury
   yusuke yutaka yuval zain zeeshan zeynep zhang zhao zhen zhenzhong zhi zhilin zhiyuan zhou zihan zoltan zoë zuzana
   élodie étienne łukasz`.split(/\s+/),
);
