/**
 * People everyone may name: saints, royalty, and figures of history and books. The living are named by their office
 * ("Prime Minister ...") or with permission, famous or not. Full names, folded; of two words or more, so that no resident is let through by a surname. Read by build.ts alone.
 */
export const PUBLIC_FIGURES: readonly string[] =
  `king charles|queen camilla|queen elizabeth|queen victoria|king george|king edward|king arthur|king henry|king james
  |king john|king richard|queen mary|queen anne|prince william|prince harry|prince charles|prince philip|prince albert
  |prince george|prince edward|prince andrew|princess anne|princess diana|princess charlotte|princess kate|lady diana
  |kate middleton|elizabeth windsor
  |winston churchill|clement attlee|anthony eden|harold macmillan|alec douglas home|harold wilson|edward heath
  |james callaghan|margaret thatcher
  |david lloyd george|benjamin disraeli|william gladstone|robert peel|william pitt
  |robert walpole|neville chamberlain|stanley baldwin
  |william shakespeare|jane austen|charles dickens|thomas hardy|agatha christie|daphne du maurier|winston graham
  |charlotte bronte|emily bronte|anne bronte|george eliot|george orwell|virginia woolf|mary shelley|bram stoker
  |robert louis stevenson|arthur conan doyle|conan doyle|rudyard kipling|lewis carroll|beatrix potter|enid blyton
  |roald dahl|c s lewis|jrr tolkien|j r r tolkien|john keats|william wordsworth|samuel taylor coleridge|lord byron
  |alfred tennyson|wilfred owen|siegfried sassoon|rupert brooke|john betjeman|dylan thomas|robert burns|walter scott
  |oscar wilde|bernard shaw|james joyce|samuel pepys|samuel johnson|geoffrey chaucer|john milton|william blake
  |ted hughes|philip larkin|ian fleming|ernest hemingway|mark twain|leo tolstoy|charles causley|wilkie collins
  |h g wells|anna sewell|kenneth grahame|j m barrie|p g wodehouse|evelyn waugh|graham greene|iris murdoch
  |isaac newton|charles darwin|albert einstein|stephen hawking|alan turing|ada lovelace|marie curie|michael faraday
  |humphry davy|richard trevithick|isambard brunel|isambard kingdom brunel|james watt|george stephenson|thomas telford
  |alexander fleming|edward jenner|florence nightingale|mary seacole|elizabeth fry|emmeline pankhurst|sylvia pankhurst
  |millicent fawcett|william wilberforce|rosa parks|nelson mandela|mahatma gandhi|martin luther king|anne frank
  |joan of arc|oliver cromwell|guy fawkes|francis drake|walter raleigh|james cook|horatio nelson|lord nelson
  |admiral nelson|duke wellington|captain scott|robert falcon scott|ernest shackleton|thomas more|thomas becket
  |anne boleyn|henry tudor|walter tyrrell|william bligh|thomas flamank|michael joseph|john wesley|charles wesley
  |capability brown|lancelot brown|gertrude jekyll|christopher wren|inigo jones|john constable|joseph turner
  |j m w turner|barbara hepworth|ben nicholson|henry moore|thomas gainsborough|william morris|l s lowry|john nash
  |edward elgar|benjamin britten|ralph vaughan williams|gustav holst|johann bach|ludwig beethoven|wolfgang mozart
  |george frideric handel|john lennon|george harrison|freddie mercury|david bowie
  |elvis presley|charlie chaplin|alfred hitchcock|laurence olivier
  |virgin mary|jesus christ|pontius pilate|mary magdalene|john baptist|prophet muhammad|dalai lama|pope francis
  |pope leo|pope benedict|pope john paul|mother teresa|peter pan|robin hood|harry potter|james bond|sherlock holmes
  |winnie the pooh|father christmas|santa claus|jack frost|mickey mouse|tom bawcock|jan tregeagle|dolly pentreath`
    .split('|')
    .map((name) => name.trim());
