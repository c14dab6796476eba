import { list, nouns } from './forms.ts';

/** Who an insult or an accusation may be aimed at. */
export const PEOPLE: Record<string, string[]> = {
  you: list('you, u, ya, ye, yous, youse, yourself, yourselves, urself'),
  // A person or people already spoken of.
  other: list(
    'he, she, they, who, everyone, everybody, someone, somebody, anyone, all of them, some people, these people, those people, people, people like you, people like him, people like her, people like them, you people, you lot, that man, that woman, this man, this woman, that bloke, this bloke, this guy, that guy, this person, that person, the man, the woman, the bloke, the guy, his wife, her husband, this lot, that lot, the lot of you, the lot of them, all of you, both of you, some of you, half of you, the rest of you, most of you',
  ),
  title: list(
    'mr, mrs, ms, miss, dr, cllr, councillor, counciller, cllrs, mayor, pc, sgt, inspector, sir, lord, lady, dame, rev, reverend, father, clerk, chairman, professor',
  ),
  // Of the council and those it works with: a stronger wording.
  official: [
    ...nouns(
      'councillor, cllr, counciller, councilor, clerk, treasurer, trustee, harbour master, traffic warden, town clerk, parish clerk, mayor, deputy mayor, mayoress, chairman, chairwoman, chair, chairperson, vice chair, leader of the council, council leader, leader, chief executive, chief exec, bailiff, governor, coach, vicar, officer, planning officer, enforcement officer, parking officer, housing officer, council officer, council worker, council employee, council staff, member of staff, civil enforcement officer, traffic warden, parking warden, warden, harbour master, harbourmaster, librarian, receptionist, caretaker, groundsman, planner, monitoring officer, trustee, commissioner, harbour commissioner, policeman, policewoman, police officer, pcso, copper, constable, sergeant, inspector, mp, minister, headteacher, head teacher, doctor, nurse, administrator, moderator, admin, contractor, magistrate, judge, politician',
    ),
    ...list(
      'our mp, the management, the staff, your staff, their staff, the team, your team, those in charge, the people in charge, the powers that be, whoever is in charge, lollipop lady',
    ),
  ],
  body: [
    ...nouns(
      'council, town council, parish council, county council, borough council, district council, city council, planning committee, committee, planning department, highways department, highways, planning office, authority, local authority, government, department, library, library service, police force, trust, town trust, harbour commission, board, working group, school, surgery, hospital, charity, chamber of commerce, administration, cabinet, parliament, party, agency',
    ),
    ...list(
      'the police, police, the nhs, county hall, town hall, the town hall, your council, this council, our council, environment agency, south west water, the labour party, the tories, tories, labour, lib dems, the lib dems, ukip, reform, conservatives, the greens, liberals, democrats, republicans, the media, the bbc, bbc',
    ),
  ],
  politician: nouns(
    'prime minister, government worker, government minister, mp, president, senator, congressman, politician, opponent, protester, manager, scientist, lawyer, cop, banker, tory, labour supporter, brexiteer, remainer, liberal, lefty, academic, boss, judge, journalist, campaigner, landlord, developer',
  ),
  business: nouns(
    'shop, cafe, restaurant, pub, hotel, business, company, firm, garage, takeaway, chippy, bakery, bakers, butcher, landlord, landlady, owner, manager, boss, builder, plumber, electrician, developer, trader, shopkeeper, estate agent, letting agent, holiday let, b and b, campsite, hairdresser, taxi driver, driver, salon, supermarket, store, gym, nursery, kennels, supplier, cafe owner, trader, vet, dentist, care home, chef, waiter, waitress, staff member, employee, worker',
  ),
  resident: [
    ...nouns(
      'resident, neighbour, neighbor, local, villager, townsperson, ratepayer, taxpayer, voter, parent, mother, father, mum, mom, dad, son, daughter, sister, brother, husband, wife, boyfriend, girlfriend, teacher, pupil, student, customer, visitor, tenant, lodger, tourist, holidaymaker, holiday maker, second homer, second home owner, grockle, emmet, cyclist, motorist, dog owner, dog walker, volunteer, fisherman, protester, protestor, campaigner, supporter, football fan, fan, objector, nimby, teen, kid, child, youngster, camper, caravanner, biker, jogger, pedestrian, smoker, drinker, complainer, organiser, colleague, family, jet skier, surfer, swimmer, angler, neighbour from hell, farmer, lawyer, banker, scientist, vegan, vegetarian, journalist, reporter, editor, blogger, athlete, manager, accountant, academic, firefighter, gardener, union member, firefighter, centrist, moderate, bigot, socialist, communist, leftist, lefty, liberal, conservative, tory, remainer, brexiteer, democrat, republican, trump supporter, influencer, celebrity, author, boris, corbyn, starmer, sunak, trump, farage, biden, hillary, obama',
    ),
    ...list(
      'townsfolk, villagers, the neighbours, next door, them next door, the locals, the public, locals, townspeople, the people of this town, the general public, men who, those responsible',
    ),
  ],
};

/** Persons spoken of, as the object of a verb. */
export const OBJECTS = list('him, her, them');

/** Who may be accused, besides those: people spoken of as if everybody knew who they are. */
export const ACCUSED = list(
  'he, she, they, him, her, them, that man, that woman, this man, this woman, this lot, that lot, the lot of them, the whole lot of them',
);
