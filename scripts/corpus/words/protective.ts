import { words, type RouteWords } from './route-words.ts';

/** Words of protective services. */
export const PROTECTIVE: RouteWords = {
  route: 'Protective services',
  weight: 4,
  pathways: {
    'Protective services': ['Police and fire', 'Defence and security', 'Justice'],
  },
  fields:
    words(`police; custody; fire safety; firefighting; prison; border; security; intelligence; emergency contact; defence; search and rescue; coastguard; trading standards; forensic;
    counter fraud; armoured; explosives; community safety; enforcement; personal protection`),
  objects:
    words(`incident logs; crime scenes; witness accounts; custody records; intelligence reports; patrol plans; search techniques; exhibits; statements and interviews; vulnerable people;
    road traffic collisions; public order; use of force; stop and search; prisoner movements; cell searches; gate security; risk of escape; offending behaviour; fire risk assessments;
    breathing apparatus; hose and pump operations; rescue from height; hazardous materials; evacuation plans; fire protection systems; emergency calls; resource mobilisation;
    radio messages; passports and visas; freight examinations; goods detention; test purchases; product recalls; counterfeit goods; fraud referrals; surveillance; digital evidence;
    access control; perimeter patrols; crowd movements; weapons handling; field craft; military equipment; munitions; casualty care; community meetings; anti-social behaviour`),
  verbs: words(
    `patrol; detain; search; interview; caution; cordon; extinguish; rescue; escort; surveil; interrogate; mobilise; breach; seize`,
  ),
  tools:
    words(`personal protective equipment; body worn video; radios; breathing apparatus; thermal imaging; search dogs; incident command systems; restraint equipment; ladders and lines;
    detection equipment; evidence bags; national databases; drones; x-ray scanners`),
  people: words(
    `victims and witnesses; suspects; prisoners; partner agencies; members of the public; commanders; control room staff; local authorities; passengers; solicitors`,
  ),
  rules: words(
    `police powers; the code of ethics; human rights law; the fire safety order; prison rules; immigration law; rules of evidence; incident command doctrine; the law of armed conflict; licensing conditions`,
  ),
  places: words(
    `a control room; custody suites; the fireground; prison wings; ports and airports; public events; the high street; operational theatres`,
  ),
  terms:
    words(`PACE; caution plus three; bail; remand; ANPR; CCTV; Osman warning; modern slavery; hate crime; stalking; cuckooing; taser; cordon; luminol; ballistics; fingerprints; toxicology; DNA profile;
    chain of evidence; backdraught; flashover; ventilation; hydrants; foam; BA entry; sprinkler; compartmentation; decontamination; CBRN; hazmat; winch; mayday; tide tables; contraband;
    drug swab; ACCT; segregation; parole; recidivism; recall; bailiff; warrant; writ; forgery; hallmarking; counterfeits; carousel fraud; munitions; ordnance; detonator; camouflage; tourniquet;
    reconnaissance; logistics chain; drill; mess;
    abduction; accelerant; accomplice; affray; airlock; alarm; alibi; ammunition; amnesty; arrest; arson; assault; asylum; ballistic vest; barricade;
    baton; battalion; bayonet; beacon; blast; blockade; bodyguard; bomb; boobytrap; burglary; cadet; canister; captain; cargo scan; casualty;
    chemical suit; civil contingency; coercion; column; combat; commander; confession; confiscation; constable; convoy; corps; coroner; corporal;
    cover sentry; crew; criminology; crowd; cyanide; debriefing; defendant; deployment; deterrence; disarm; dispersal; ditching; dog handler;
    dropzone; drugs; dungeon; elevation; embarkation; engine; entrapment; espionage; evacuee; explosion; extradition; extrication; eyewitness;
    fatality; firearm; firebreak; firebreathing; flare; flood; forger; formation; fugitive; garrison; gas mask; gradient; grenade; guard; halon;
    handcuffs; hangar; harbour; harness; heat flux; helicopter; helmet; homicide; hose reel; hostage; hull; immigration; impound; infantry; informant;
    infrared; injury; inmate; inquest; insignia; insurgency; intruder; jurisdiction; kennel; kidnap; kit inspection; knots; ladder; landslide;
    larceny; lifeboat; lifejacket; locksmith; loot; magistrate; manoeuvre; marine; marksman; martial; medal; militia; mine; mortar; motorcade; murder;
    muster; narcotics; navigation; night vision; offender; officer; oxygen; parachute; parade; parapet; parole board; passport; patrol; perimeter;
    perpetrator; phosphor; piracy; pistol; platoon; plume; poison; portcullis; probation; projectile; prosecution; pursuit; pylon; quarantine;
    quartermaster; radar; raid; rampart; ransom; rappel; rations; rebellion; regiment; rehab; rendezvous; reprisal; restraint; rifle; riot; robbery;
    rope; rota; sabotage; salvage; sandbags; sapper; searchlight; sentry; sergeant; shackle; shelter; shield; shoplifting; signaller; silo; siren;
    skirmish; smoke; smuggling; sniper; squad; squadron; stake-out; stowaway; stretcher; summons; surveillance; survivor; tactics; target; tear gas;
    terrorism; theft; torch; trafficking; trench; trespass; triage; tripwire; truncheon; turnkey; turnout; turret; uniform; vandalism; vessel; victim;
    visor; warhead; warrant card; watchtower; weapon; whistle; wreck; x-ray`),
};
