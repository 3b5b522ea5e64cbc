/** Given names of people that the lists of English words do not know. Lower case. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `abena abhishek abubakar aditya agnieszka akash akinyi ananya andrés anil anirudh ankit anneliese antti aoife
   arash aravind arkady arvind ashok aurélie babak balaji bartek benoît bharat binyuan bjørn bram chiara chidi
   chinedu clem clément cormac céline daisuke demis dhruv elad elon emad emeka farhad federica fei-fei femi femke
   françois gaurav giulia gonçalo heikki heinz hernán hiroshi hyun ifeoma inês jaehyun jensen jihoon jiwon joost
   joão jukka junyang jürgen kai-fu kamau kanjun kartik kasia kasper katya kaveh kenji kofi koray krishna kunal
   kwame kyunghyun lakshmi lewis liang linnea lip-bu lucía lukasz maarten marijke masayoshi mati maziyar maëlle
   meera merve michał mikael minjun mohit naoki navid neha ngozi niccolò ning nitin njoroge nomsa océane oriol
   otieno otávio pawel paweł pekka pooja pranav priya radhika rajat ravi rishabh rohit ruslan ryo sachin sanne
   saoirse satya seojun shahin shinji sho shreya shuai shyam sigrid sipho sneha sofía soo-jin sorcha soumith sundar
   svetlana swati søren tamsin tarek tariq thabo thibaut thierry thijs tiago timo timothee timothée timur tomás
   tunde uwe vaibhav varun vijay vikram vinod wanjiru xiao yash yoshua yossi yu yuki yulia yun yusuke zhen zhi
   zhilin élodie étienne łukasz`.split(/\s+/),
);
