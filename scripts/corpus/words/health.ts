import { words, type RouteWords } from './route-words.ts';

/** Words of health and science. */
export const HEALTH: RouteWords = {
  route: 'Health and science',
  weight: 14,
  pathways: {
    Health: ['Nursing and midwifery', 'Allied health', 'Healthcare support'],
    'Healthcare science': ['Physiological science', 'Laboratory medicine'],
    Science: ['Laboratory work', 'Research and development'],
  },
  fields:
    words(`nursing; midwifery; paramedic; healthcare support; dental; pharmacy; physiotherapy; occupational therapy; radiography; dietetic; podiatry; optical; laboratory; clinical trials;
    ambulance; mental health; healthcare science; biomedical; psychological wellbeing; audiology; speech and language; prosthetics; sterile services; public health; research; bioinformatics;
    regulatory affairs; operating department; orthotics; blood sampling`),
  objects:
    words(`physiological observations; care pathways; medicines; wound care; blood samples; vital signs; clinical records; patient histories; treatment plans; diagnostic images; infection prevention;
    theatre lists; sterile instruments; rehabilitation goals; gait and posture; hearing tests; eye examinations; dental impressions; nutritional screening; pressure areas; birth plans;
    newborn checks; mental state examinations; risk of self-harm; talking therapies; emergency calls; airway management; cannulation; dispensing and checking; stock of controlled drugs;
    laboratory reagents; assays and controls; cell cultures; tissue sections; microscopy slides; genetic data; clinical trial protocols; adverse events; regulatory submissions;
    analytical methods; instrument calibration; standard operating procedures; research questions; sample integrity; health promotion campaigns; screening programmes; prosthetic limbs;
    splints and orthoses; radiation doses; population health data; patient transfers; multi-disciplinary reviews`),
  verbs: words(
    `triage; auscultate; palpate; administer; titrate; dispense; sterilise; swab; centrifuge; pipette; scan; splint; assay; resuscitate; counsel; screen`,
  ),
  tools:
    words(`early warning scores; monitoring equipment; electronic patient records; imaging equipment; centrifuges; chromatography; spectrometers; hoists; infusion pumps; outcome measures;
    flow cytometers; goniometers; dental chairs; safety cabinets; sequencing platforms; defibrillators`),
  people: words(
    `patients and carers; registered nurses; doctors; allied health professionals; pharmacists; service users; research participants; laboratory managers; ambulance crews; public health teams`,
  ),
  rules:
    words(`the professional code; infection control policy; medicines legislation; information governance; duty of care; radiation regulations; good laboratory practice; human tissue law;
    good clinical practice; consent law`),
  places: words(
    `acute wards; community clinics; people's homes; operating theatres; pathology laboratories; dental practices; ambulances; research institutes; general practice`,
  ),
  terms:
    words(`haemoglobin; anaemia; sepsis; tachycardia; bradycardia; arrhythmia; stenosis; ischaemia; oedema; dyspnoea; hypoxia; capnography; spirometry; ketoacidosis; insulin; glucagon; opioid;
    anticoagulant; warfarin; antibiotic resistance; immunisation; placenta; eclampsia; colostrum; neonate; catheter; stoma; enteral feeding; dysphagia; aphasia; dysarthria; tinnitus;
    otoscopy; tonometry; refraction; cataract; periodontal; caries; amalgam; crown; gait; orthosis; fracture; osteoporosis; spasticity; proprioception; psychosis; formulation; exposure therapy;
    histology; haematology; serology; PCR; ELISA; plasmids; CRISPR; titration; pipette; spectroscopy; chromatogram; assay validation; cryostat; pharmacovigilance; placebo; blinding; epidemiology;
    prevalence; confounding; genome; phenotype; contrast agent; ultrasound; collimation; brachytherapy;
    abdomen; abscess; acidosis; acoustic; acuity; addiction; adhesion; adrenaline; aerosol; albumin; alkalosis; allele; alveoli; amnesia; amniotic;
    amputation; amylase; anaesthetic; analgesia; anastomosis; aneurysm; angina; antenatal; antigen; aorta; apnoea; appendix; artery; aseptic; asthma;
    atrophy; autopsy; bacteria; biopsy; bladder; blister; bowel; brainstem; bronchi; buffer; burns; cannula; capillary; carcinoma; cardiac; cartilage;
    caseload; centrifuge; cervix; chemotherapy; cholesterol; chromosome; cilia; cirrhosis; clot; cochlea; colon; coma; concussion; conjunctiva;
    constipation; contraception; contraction; convulsion; cornea; coronary; cortisol; cough; cranial; croup; culture; cyst; cytology; debridement;
    decubitus; dehydration; dementia; dentine; depression; dermatology; dialysis; diaphragm; diarrhoea; digestion; dilation; diphtheria; dislocation;
    diuretic; donor; dosage; dressing; drip; drowsiness; duodenum; dyslexia; ectopic; electrolyte; embolism; embryo; enamel; endocrine; endoscopy;
    enzyme; episiotomy; ethanol; excision; extraction; fainting; femur; fetus; fever; fibrosis; fistula; fluoride; foetal; follicle; forceps; fungus;
    gallstones; gangrene; gastric; gauze; gene; genotype; gingivitis; glaucoma; glucose; goitre; graft; gram stain; haematoma; haemorrhage; halitosis;
    heartburn; hepatitis; hernia; hormone; hydrotherapy; hypertension; hypothermia; hysterectomy; immunity; implant; incision; incubation; infarction;
    infection; inflammation; influenza; inhaler; injection; intestine; intubation; iodine; iris; isotope; jaundice; joint; keratin; ketones; kidney;
    kinase; labour; laparoscopy; larynx; lesion; leukaemia; ligament; lipids; liver; lumbar; lung; lupus; lymph; malaria; mammography; mandible;
    measles; melanoma; meningitis; menopause; metabolism; metastasis; micelle; microbe; migraine; molar; morphine; mucus; muscle; mutation; myopia;
    nausea; nebuliser; necrosis; nephron; nerve; neuron; nystagmus; obesity; occlusion; oncology; optic; oral; organelle; orthodontic; ovary;
    oxytocin; pacemaker; pancreas; paralysis; parasite; pathogen; pelvis; peptide; perfusion; pharynx; phlebotomy; plaque; plasma; pleural; pneumonia;
    polyp; postnatal; postpartum; protein; pulse; pupil; pus; pyrexia; rabies; radiotherapy; rash; reagent; receptor; rectum; reflex; renal;
    respiration; retina; rhinitis; ribosome; saline; saliva; sampling; scalpel; sclerosis; seizure; serum; shingles; sinus; skeleton; smear; snoring;
    solvent; spasm; specimen; sphincter; spine; spleen; sputum; stem cell; stent; steroid; stethoscope; suture; swab; symptom; syncope; syringe;
    tendon; tetanus; thorax; thrombosis; thyroid; tonsil; tourniquet; toxin; trachea; traction; transfusion; transplant; trauma; tremor; triage tag;
    tumour; ulcer; ureter; urine; uterus; vaccine; vein; ventilator; vertebra; vertigo; virus; vomiting; wheeze; xerostomia; zygote`),
};
