import { words, type RouteWords } from './route-words.ts';

/** Words of transport and logistics. */
export const TRANSPORT: RouteWords = {
  route: 'Transport and logistics',
  weight: 4,
  pathways: {
    Transport: ['Road and rail', 'Sea and air'],
    Logistics: ['Supply chain', 'Warehousing'],
  },
  fields:
    words(`large goods vehicle; bus and coach; train driving; aviation ground; airside; cabin crew; port; maritime; supply chain; warehouse; removals; passenger transport; air traffic; freight; tram;
    workboat; express delivery; first officer; harbour; seafaring`),
  objects:
    words(`vehicle checks; route plans; loads and restraints; delivery schedules; tachograph records; drivers' hours; passenger boarding; ticketing and fares; door procedures; signals and speed restrictions;
    train preparation; degraded working; aircraft turnarounds; baggage handling; de-icing; flight plans; cabin safety checks; runway inspections; air traffic clearances; passage plans; mooring operations;
    cargo stowage; ballast and stability; pilotage; bridge watches; customs entries; stock counts; picking and packing; goods in; pallet configurations; racking inspections; forklift operations;
    cold chains; dangerous goods; returns; demand forecasts; inventory levels; carrier contracts; fuel use; load optimisation; breakdown recovery; accident reports; passenger assistance; depot yards;
    transport timetables; vessel engines; lifesaving appliances; removals surveys`),
  verbs: words(
    `drive; load; lash; moor; steer; dispatch; couple; shunt; marshal; pick; palletise; navigate; refuel; taxi`,
  ),
  tools:
    words(`tachographs; telematics; forklift trucks; warehouse systems; radar and charts; handheld scanners; ground power units; signalling systems; flight simulators; tail lifts; lashing gear; route planners;
    radio telephony; inventory models`),
  people: words(
    `passengers; drivers and crew; transport managers; controllers; port authorities; freight forwarders; dispatchers; pilots; customers; signallers`,
  ),
  rules: words(
    `drivers' hours rules; the highway code; the rule book; aviation security rules; maritime conventions; carriage of dangerous goods rules; operator licence conditions; lifting regulations; collision regulations; passenger rights`,
  ),
  places: words(
    `depots; distribution centres; airports; ports and harbours; the open road; rail networks; vessels at sea; an operations control centre`,
  ),
  terms:
    words(`tachograph; curtain-sider; fifth wheel; air brakes; blind spots; axle weights; ratchet straps; tail swing; kneeling bus; smartcard; wheelchair ramp; semaphore; ETCS; sanding; catch points; shunting;
    marshalling; chocks; pushback; jet bridge; glycol; NOTAM; METAR; squawk; holding pattern; glide slope; bird strike; galley; slide raft; bow thruster; hawser; bollard; fairway; buoyage; gyrocompass; ECDIS;
    GMDSS; trim; freeboard; lashings; reefer; demurrage; bill of lading; bonded store; cross-docking; pick face; FIFO; EDI; bullwhip; safety stock; last mile; cabotage; ADR; tremcard; lithium cells;
    dunnage; shrink wrap;
    aerodrome; ageing stock; aileron; airframe; airway; alongside; altimeter; anchor; apron; articulated; axle box; backloading; baggage;
    ballast tank; barge; barrier; battery locomotive; beacon; berth; bilge; bills; boarding; boat; bogie; boom; brake van; breakwater; bridge strike;
    bulkhead; bunker; buoy; bus lane; cab; cable drum; canal; capstan; carriage; catering trolley; checkpoint; chute; coach; cockpit; compass;
    concourse; conductor; container; convoy; coupler; course; crane; crew roster; crossing; cruise; cul-de-sac; current; customs; dashboard; davit;
    daymark; deck; dehire; departure; derailment; detour; diesel; dinghy; dock; dredger; driver door; drogue; dropside; drydock; embarkation;
    emergency exit; engine room; escort; express; fare; fender; ferry; flagman; flap; fleet; fog signal; forecastle; forwarder; fuel card; fuselage;
    gangway; gantry; garage; gate; gearbox; gradient; groundcrew; guard; gunwale; halyard; handbrake; hangar; harbourmaster; hatch; haulier; headway;
    helm; hitch; hold; hopper wagon; hull; icebreaker; ignition; inland; inspection pit; interchange; jetty; jib; junction; kerbside; keys; knot;
    landing; lane; latitude; lay-by; lifeboat; lighthouse; lightship; linehaul; livery; loading bay; locker; locomotive; lock gate; longitude; lorry;
    luggage; manifest; marina; maritime; mast; meridian; metro; mezzanine; mileage; minibus; mooring; motorway; nautical; navigation; night bus;
    odometer; oil spill; outrigger; overpass; overtaking; pallet truck; pantry; parcel; parking; passport; pier; pilot ladder; platform; plimsoll;
    points; pontoon; port; possession; propeller; propulsion; quay; radio mast; rail; ramp; refrigeration; relief crew; reversing; roadworks;
    rolling stock; rope; roundabout; route knowledge; rudder; runway; sail; sandbox; scaffold pole; seal; seatbelt; sextant; shaft; shelter; ship;
    shuttle; siding; signal; slip road; slot; sonar; spare wheel; speedometer; stabiliser; starboard; station; steering; stern; stevedore; stowage;
    strait; suspension; swell; tank; tanker; tarmac; taxiway; terminal; throttle; thrust; ticket; tide; timetable; toll; tonnage; towing; track;
    traffic; trailer; transfer; transit; trawler; tug; tunnel; turbulence; turntable; tyre; underpass; undertow; unladen; van; vessel; viaduct;
    visibility; voyage; wagon; wake; waybill; weather; weighbridge; wharf; wheelhouse; windsock; wiper; yacht; yard`),
};
