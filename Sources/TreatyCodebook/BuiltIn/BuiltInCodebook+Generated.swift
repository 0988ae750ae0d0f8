// Written by generate-tables from Pipelines/codebooks/alliance-diplomacy.yml and Pipelines/codebooks/alliance-diplomacy.validation.yml. Change those files, then run it again.
// swift-format-ignore-file

extension BuiltInCodebook {
  /// The text of Pipelines/codebooks/alliance-diplomacy.yml.
  static let text = #"""
# Alliance diplomacy: the questions that the study of alliances asks of treaties, speeches and cables, 1778 to the present.
#
# How to read the weights. A pattern of weight 1 is enough by itself: whoever writes it speaks of the theme in substance.
# Weight 0.5 is evidence that needs company (a second mention, or another pattern); lower weights need more. Themes whose
# words are the small change of diplomacy (trade, development, the United Nations) ask for more than one mention.
codebook: alliance-diplomacy
title: Alliance diplomacy
version: "1.0"
language: en
spelling: both
long units: 200
validation: alliance-diplomacy.validation.yml

lists:
  party: [party, parties, contracting, signatory, signatories, state, states, power, powers, government,
      governments, nation, nations, member, members, country, countries, republic, majesty, majesties]
  troops: [troops, forces, army, armies, navy, navies, fleet, fleets, soldiers, squadron*, battalion*,
      regiment*, garrison*, division*, warships, ships of war, aircraft, air force*, contingent*]
  attacked: [attacked, invaded, molested, menaced, threatened, assailed,
      "the object of (an)? (armed)? (attack|aggression)", the victim of *, involved in (war|hostilities),
      engaged in (war|hostilities), "subjected to (an)? (armed)? (attack|aggression)"]

  formalities: [deposit, deposited, depositing, depositary, registration, open for signature, open to signature, open to the signature, open for accession,
    open to accession, instrument of ratification, instruments of ratification, instrument of accession, instruments of accession, certified copies]

  amending: ["(propose|proposes|proposed|proposal* for|adopt*|consider|any|such|text of ...3) (an|the)? amendment*", amendment* (shall|adopted|accepted|proposed|enter*),
    amendments to (this|the) (convention|agreement|treaty|protocol|annex), may be amended, recommend amendments, revision or amendment*]

families:
  security-guarantees:
    label: Security guarantees
    definition: What states promise, or refuse, each other in peace and war.
    themes:
      collective-defence:
        label: Collective defence
        definition: >
          An attack on one party is treated as an attack on all, or parties undertake to assist or defend a party that is attacked, or act in
          individual or collective self-defence, including the case in which the duty arises (casus foederis). Not: the general maintenance of
          peace by an organisation (collective-security).
        score: patterns
        patterns:
          en:
            - lend (each other|one another|their) ...8 (aid|assistance|support)
            - (place|placing|put) ...4 (at the disposal of) ...3 (ally|allies|other) 
            - (throw in|cast in) (its|his|their|her) lot with
            - (protect|defend|shield) ...4 (nations|states|countries|members|allies|asia|europe|australia) ...3 (from|against) ...3 (communis*|aggress*|attack*|invasion|enem*|threat)
            - (renew*|confirm*|maintain*|strengthen*|draw closer) ...8 (ties|bonds|engagements|union) ...10 (alliance|allied)
            - (hostile|unfriendly) act ...8 (act of war|war|japan*|attack*)
            - (co-operate|unite|act|join) ...6 (common|mutual) (defence|protection)
            - (aid|assist) ...4 (each other|one another|the other) ...8 (war|attack*|enem*|danger)
            - (all its|all their|all his|whole) (forces|force|power|military)
            - (attack|war|aggression) (upon|against|on) ...4 (our|the) (allies|ally|territory|country) ...10 (defend|resist|assist*)
            - enemies of ...4 (state*|company|united states|british) ...10 (enemies|unite|act|join)
            - (north atlantic|security) (pact|guarantee)
            - (guarantee|assurance|undertaking|pledge|promise) of ...4 (support|assistance|help|aid|protection)
            - (armed|military) support ...10 (attack*|aggression|war|event)
            - (support|assistance|help|aid) ...12 in the event of ...4 (attack|war|aggression|invasion)
            - (go to war|declare war|fight) ...10 (if|in the event|should) ...8 (attack*|japan|aggression|invade*)
            - (general|mutual|joint) guarantee*
            - (duties|obligations) ...8 (treaties|treaty|alliance) ...8 (alliance|allies|subsisting)
            - (interests|object|spirit|maintenance) of the alliance
            - (grand|quadruple|existing|general) alliance
            - pattern: military alliance*
              unless within 8 words of: [refrain, not, into any]
            - (guarantee*|assurance*|reassurance*) ...15 (in the event|in case|if) ...8 (aggression|attack*|war|hostilities)
            - (powers|duties|obligations|object|objects|spirit|principles) of the (grand|quadruple|general)? alliance
            - (ensure|guarantee|assure|guaranteeing) ...3 security of ...8 (against|attack)
            - pattern: armed attack*
              unless preceded by: [resist, against]
            - (defence|security) (pact*|treaty|treaties|agreement with|alliance)
            # The formulae of the obligation, from the defensive alliances of the eighteenth century to article 5.
            - casus foederis
            - attack* against (one|any|either|a member) ... against (them)? (all|both|each)
            - (attack*|aggression) (against|on|upon) (one|any|either) ... (considered|deemed|regarded|treated) ... (attack*|aggression|hostile)
            - armed attack* (against|on|upon) (any|one|either|another)
            - (come|comes|came|coming|go|hasten|fly) to (the|its|their|his|each other's|one another's) (immediate)? (aid|assistance|help|defence|succour|rescue)
            - pattern: (come|comes|came|coming|go) ... to (the)? (aid|assistance|help|succour) of
              unless in same sentence as: [disaster*, hurricane*, earthquake*, famine, flood*]
              reason: Relief after a disaster is no alliance.
            - (aid|assist|assistance|succour|support|help|defend) ~8 @attacked
            - (afford|lend|give|render|furnish) ... (aid|assistance|succour|support|help) ... (attack*|invasion|aggression|aggressor|war with|hostilities)
            - (in case|in the event|in the case) of ... (attack|aggression|invasion|war|hostilities) ...10 (aid|assist|assistance|succour|support|help|reinforce|defend)
            - (attacked|invaded) ...12 (aid|assist|assistance|succour|support|help) ... @troops
            - make common cause
            - common cause ... (against|enemy|war)
            - meet the common danger
            - (enemy|enemies|friends) ...6 (enemy|enemies) of (both|either|the other|all|each)
            - alliance* (both)? offensive and defensive
            - (offensive and)? defensive (alliance*|league|union|treaty|pact)
            - (treaty|treaties|pact*) of (defensive)? alliance
            - alliance (treaty|treaties|obligation*|commitment*)
            - (treaty|treaties|pact*) of (mutual)? (guarantee|assistance)
            - mutual (assistance|defence|security) (treaty|treaties|pact*|agreement*|obligation*|commitment*|arrangement*|guarantee*)
            - collective defence
            - mutual defence (board|agreement|treaty|pact|obligation*|arrangement*|of|against)
            - pattern: mutual defence
              weight: 0.5
            - (common|joint) defence of
            - (individual|collective) ... self-defence
            - pattern: (right|act|exercise|action) (of|in) ... self-defence
              unless in same sentence as: [acquire, law and order]
            - article 51 of the ...2 charter
            - (under|by|in accordance with|pursuant to|recogni?ed (by|in)) article 51
            - (assurance*|guarantee*|promise*|pledge*|undertaking*) of ...3 (armed|military|active|immediate|full|naval) (support|assistance|help|aid)
            - (armed|active|military) (support|assistance|help) ...12 (forthcoming|available|assured|given us|to us|count on|rely on|relied (on|upon))
            - (come|came|coming|range*|ranged|fight*|stand|stood|war) ...5 (at|on|by) (the side of (his|her|its|their|the) all*|our side|her side|their side|its side|each other's side)
            - stand by (us|her|them|each other|one another|(its|their|her|our) (ally|allies|obligation*|commitment*|guarantee*))
            - (regard*|consider*|treat*|view*) ...8 (attack|aggression|invasion) ...8 as ...4 (attack|aggression|act|threat) ...3 (upon|on|against|to) (itself|themselves|ourselves|all|both|each)
            - casus belli
            - (committed|bound|obliged|pledged|bind*|undertake*) ...4 to (go to war|fight|come to|take up arms)
            - (undertake*|engage*|promise*|pledge*|oblige*|bind*) ...8 to (assist|aid|defend|succour|support|protect) (each other|one another|the other|(its|their|his) (ally|allies))
            - (mutual|reciprocal) (aid|assistance|support|help|succour|protection) ...10 (attack*|aggression|war|enem*|invasion|danger|defence)
            - (anzus|seato|cento|anzam|five power|manila|brussels) (treaty|pact|obligation*|commitment*|alliance|arrangement*|guarantee*|arrangements)
            - (aid|assist*|succour|defend|support|help) ...10 (unprovoked|wanton) (attack*|aggression)
            - (unprovoked|wanton) (attack*|aggression) ...15 (aid|assist*|succour|defend|support|help)
            - make war upon ...6 (either|one|any) of (them|the)
            - patterns:
                - (if|should|in case|in the event) ...8 (attacked|invaded)
                - (allied|treaty) (obligation*|commitment*)
                - (our|their|her) (ally|allies)
                - defence commitment*
              weight: 0.5
              reason: Who speaks of allies and of an attack speaks of the duty between them; either alone may be news.
            - security guarantee*
            - guarantee* ... (integrity|independence|frontier*|border*|possession*|dominion*|territor*|inviolability)
            - (territor*|possession*|integrity|independence|dominion*) ... guaranteed (by|to|against)
            - guarantee* (by|from|of) (great britain|the united states|the powers|france|russia|the allies) ~12 (attack*|aggression|defend|defence)
            - (defend|protect|secure|assist) (it|them|him|the said *|each other|one another) ...6 (against|from) (all|any|every) ... (enem*|attack*|aggress*|invasion|invader*)
            - pattern: against (all|any) (foreign)? (enem*|aggressor*|invader*)
              weight: 0.6
            - against (all|every) (attack*|aggression*|invasion*)
            - under (the|its|his|their) (immediate|exclusive|sole)? protection ...6 (of)? (the)? (united states|british|company|crown|majesty|king|queen|emperor|government)
            - (take|takes|taken|receive|receives|received|place|placed) ...8 under ... protection
            - (receive|take|takes) ... into ... (favour|protection)
            - (acknowledge|acknowledges|accept) ...10 under the protection of
            - agree* to protect (them|him|said|the said)
            - binds (itself|himself) ...12 to protect
            - (protect|protects|defend|defends|protection) ...8 (from|against) ...10 (invasion|aggression|hostil*|enem*)
            - (defend|defence of) the frontiers
            - (ally|allies) and (ward|friend*) of
            - party to the (existing|present) war
            - united states ... (will|shall|do|agree to|to) protect
            - british government ...6 (will|shall|engages to|to) (protect|defend)
            - subsidiary (force|alliance|treaty)
            - (stipulated|promised) succour*
            - automatic (assistance|commitment)
            - article (5|v|five) of the (north atlantic|washington) treaty
            - (defend|defence of) each other
            - (obligation|commitment|undertaking|pledge|promise|undertake*|duty|committed|obliged) to (defend|assist|the defence of|come to)
            - security treaty
            - pattern: (pacific|mediterranean|security|regional|locarno) pact
              weight: 0.6
            - patterns:
                - defence of (australia|malaya|malaysia|singapore|europe|the pacific|the area|the treaty area|the west*|asia|south*east asia|new zealand)
              weight: 0.5
              reason: Cables speak of defending a country together as often as of the plain military task.
            - patterns:
                - armed attack*
                - succour*
                - self-defence
                - mutual assistance
                - (our|close|closest|strong|of) (alliance|allies)
                - (repel|resist) ... (attack*|aggression|aggressor*|invasion)
              weight: 0.5
              reason: The vocabulary of alliance without its obligation.
          fr:
            - casus foederis
            - attaque armée (contre|dirigée)
            - (attaque|agression) ... contre (l'une|l'un|une|un) ... contre toutes
            - légitime défense
            - défense (collective|mutuelle|commune)
            - alliance (offensive et)? défensive
            - traité (d'alliance|de garantie|d'assistance mutuelle)
            - (prêter|prêteront|prêtera|porter|donner|fournir) ... (aide|assistance|secours)
            - (venir|viendra|viendront) ... (en aide|à l'aide|au secours)
            - assistance mutuelle
            - secours stipulé*
            - faire cause commune
            - (garantit|garantissent|garantie|garantir) ... (intégrité|l'intégrité|l'indépendance|possessions|territoires|frontières)
            - sous (la|sa|leur) (haute)? protection
            - garanties de sécurité
        examples:
          en:
            - If either of the two Powers should be attacked by a third, the other binds itself to come to its assistance with all its forces.
            - Should one of the allies be invaded, the other shall furnish without delay the stipulated succours of ten thousand men.
            - An armed attack on one member will be met by all in the exercise of the right of collective self-defence.
            - The chiefs place themselves and their people under the protection of the United States and of no other sovereign.
          fr:
            - "Le casus foederis naîtra lorsque l'une des Puissances sera attaquée sans provocation."
            - "Chacune des Parties prêtera à l'autre aide et assistance par tous les moyens en son pouvoir."
            - "Une attaque armée contre l'une d'elles sera considérée comme une attaque contre toutes."
        counterexamples:
          en:
            - The defence of the accused shall be heard before sentence is passed.
            - The Council shall decide what measures are needed to maintain international peace.
            - The parties shall protect the environment of the river.

      collective-security:
        label: Collective security
        definition: >
          Maintaining or restoring peace and security through an organisation or the community of states: collective measures against aggression
          or threats to the peace, peacekeeping, responsibility of the Security Council or the League Council.
        score: patterns
        patterns:
          en:
            - (system|systems|treaty|organi?ation|framework|machinery) of collective security
            - (preserv*|consolidat*|strengthen*|promot*|safeguard*) (of)? ...2 (international|world|regional|global) (peace|security)
            - (peace|security) and stability (in|of) ...3 (region|continent|africa|europe|asia|middle east|world|balkans|great lakes|gulf|sahel)
            - (ordered|order|orders|call* (up)?on|appeal* to) ...10 (cease fire|cease-fire|ceasefire|cease hostilities)
            - (conflict|war) prevention
            - prevention of (armed)? conflict*
            - peacemaking
            - (deploy*|dispatch*|despatch*|send*) ...6 (peace|united nations) (force*|mission*|observer*|troops)
            - pattern: (scourge of war|maintenance of peace|maintain peace|hotbed* of tension)
              weight: 0.6
            - (security council|league) ...6 resolution* ...15 (terroris*|peace|ceasefire|withdraw*|sanction*|arms|demand*|require*)
            - peace (conference|efforts|initiative) ...10 (united nations|security council|african union|league)
            - (peace|security) (is|be|has been) (broken|endangered|threatened|disturbed)
            - (restore|maintain|preserve) (or|and) (maintain|restore|safeguard) the peace
            - sanctions ...12 (member*|aggressor|state*) ...12 (apply|applied|break off|sever)
            - (council|assembly) of the league
            - obligation ...8 fulfilled ...8 aggressor
            - collective security (system|organi?ation|obligation*|guarantee*|pact)
            - pattern: collective security
              weight: 0.6
            - preventive diplomacy
            - collective (measure*|action|system|responsibility) ... (peace|aggression|security|covenant|league)
            - (maintain|maintaining|maintenance|restore|restoring|restoration|safeguard*|re-establish*) (of)? (international|world|general|universal)? peace and (international)? security
            - (maintain|maintenance of|restore|restoration of|secure|preserve|keep) (the)? (international|world) peace
            - (measure*|action|responsib*) ...8 international peace and security
            - threat* to (the|international|world|regional) peace
            - breach* of the peace
            - (under|acting under|within|by|of|meaning of) chapter (vii|viii|vi|7)
            - chapter (vii|viii|vi|7) of the ...2 charter
            - (uniting for peace|emergency special session)
            - (authori?e*|authori?ation) ...6 (use of force|all necessary (means|measures))
            - (international|multinational|interim|neutral nations) (force|supervisory commission|supervision)
            - peace-keep*
            - peace-build*
            - peace (operation*|enforcement|mission*|force*)
            - sustain* peace
            - blue helmets
            - (blue berets|troop-contributing|police-contributing)
            - (g5|g-5) sahel
            - (united nations|international|multinational) (stabili?ation|verification|assistance|interim) (mission|force)
            - (security council|united nations) ...10 (intervene*|action|act|must act|failed to act|enforce*|authori*) ...10 (aggress*|peace|conflict*|crisis|atrocit*)
            - stabili?ation mission
            - united nations (force*|mission*|observer*|troops|emergency force|command|operation*|contingent*|police|military)
            - operations ... (auspices|authority|mandate) of the (united nations|security council)
            - (african union|multinational|regional|international) (peace|stabili?ation|security assistance) (force|mission)
            - pattern: (MINUSTAH|MINUSMA|MINUSCA|MONUSCO|UNIFIL|UNAMID|UNMISS|UNAMA|UNMIK|UNOCI|UNTAC|UNPROFOR|UNEF|ONUC|UNFICYP|UNDOF|UNTSO|AMISOM|AMIS|ISAF|KFOR|SFOR|IFOR|ECOMOG|UNMIL|UNTAET|UNAMIR|UNIKOM|UNMEE|UNOMIG|ONUB|UNISFA)
              case: sensitive
              reason: Peace operations by their acronyms.
            - (security council|league council|council of the league) ...12 (responsib*|measure*|action|authori*|decid*|mandate*|sanction*|aggression|enforce*)
            - (responsibility|mandate|authority|action|resolution*|decision*) ...6 security council
            - primary responsibility
            - responsibility to protect
            - covenant of the league
            - article (10|11|15|16|x|xi|xv|xvi) of the covenant
            - (coercive|enforcement) (power*|measure*|action) ~12 (league|council|covenant|charter|peace)
            - (league|council) ~12 (aggressor|aggression|coerci*|sanctions)
            - united action ... (peace|aggression)
            - general (peace|tranquillity|repose) of europe
            - (tranquillity|repose|peace) of europe
            - concert of (europe|the powers|nations)
            - (ceasefire|cease-fire|truce) ~15 (observer*|supervis*|commission|united nations|security council|monitor*)
            - patterns:
                - act of aggression
                - acts of aggression
                - security council
                - resolution 1325
                - collective responses
                - security architecture
                - international peace and security
                - (world|international) peace
                - peace and security
                - cease-fire*
                - peaceful solution to
              weight: 0.5
              reason: Names and formulae that stand in every speech; two of them, or one beside a stronger pattern, show the subject.
          fr:
            - sécurité collective
            - maintien de la paix
            - paix et (de)? (la)? sécurité internationale*
            - rupture de la paix
            - acte d'agression
            - menace* (contre|à) la paix
            - casques bleus
            - (repos|tranquillité) (générale|publique)? de l'europe
            - tranquillité (générale|publique)
            - paix générale
            - mesures (collectives|coercitives)
        examples:
          en:
            - The Council of the League shall advise upon the means by which this obligation shall be fulfilled against the aggressor.
            - Our soldiers serve in peacekeeping missions on three continents.
            - The Security Council bears the primary responsibility for acting against threats to the peace.
            - The sovereigns met to watch over the general tranquillity of Europe.
          fr:
            - "Le Conseil de sécurité a la charge du maintien de la paix."
            - "Les casques bleus veillent au cessez-le-feu."
        counterexamples:
          en:
            - Each party shall defend the other if it is attacked.
            - The treaty of peace was signed in the spring.
            - A peaceful and prosperous year to all delegates.

      deterrence:
        label: Deterrence
        definition: >
          Preventing attack by strength: capacity to resist, defensive strength, deterrent, dissuading an adversary, show of force.
        score: patterns
        patterns:
          en:
            - (firm|strong|resolute|united|bold) (front|stand|attitude|action) ...15 (japan*|german*|soviet*|russia*|china|chinese|indonesia*|aggress*|communis*)
            - (warn|warning|warned) ...6 (japan*|german*|soviet*|aggressor*|indonesia*)
            - (restrain*|restraint on|stop|stopping|halt) ...3 (japan*|german*|aggress*|communis*|indonesia*)
            - (fleet|force*|strength) ...8 (singapore|far east|pacific) ...15 (japan* ...4 (attack|move|action|aggression))
            - potential aggressor*
            - (illusion|leave no doubt|in no doubt) ...8 (alone|aggress*|attack*)
            - pattern: deterren*
              unless within 15 words of: [infring*, remed*, offence*, crime*, criminal*, penalt*, sanction*, punish*, counterfeit*, traders, trade, import, investors]
            - pattern: (deter|deters|deterring) ...8 (aggress*|attack*|adversar*|enem*|japan*|german*|soviet*|russia*|war|indonesia*|china|north korea|threat*|from attacking)
              unless within 10 words of: [infring*, offence*, crime*, criminal*, penalt*, investment, invest*, traffick*, children]
            - (dissuade|dissuasion|dissuading|discourage) ...8 (attack*|aggress*|adversar*|enem*|japan*|germany|soviet*|russia|from attacking)
            - capacity to resist
            - (defensive|defence) (strength|capacity|capabilit*|posture|preparation*|preparedness)
            - (maintain*|increase|strengthen|build|building) ...6 (defences|defence capa*|armed strength|military strength)
            - (military|armed|retaliatory) (strength|superiority|preparedness|preponderance)
            - show* of (force|strength)
            - (make|making) ...6 (think twice|pause|hesitate|costly|too costly)
            - (discourag*|give pause|dissuad*|prevent*) ...6 (further aggression|attack|adventure*|aggressor*|enemy)
            - (strong enough|sufficient strength|strength sufficient) ...8 (resist|deter|prevent|attack|aggress*)
            - (ready|readiness|prepared|preparedness) ...4 (to meet|against) ...4 (attack|aggression|threat*|any contingency|invasion)
            - (demonstration|display) of (force|strength|power)
            - naval demonstration*
            - position of strength
            - (massive|nuclear) retaliat*
            - pattern: retaliat*
              weight: 0.6
              unless within 12 words of: [intimidat*, witness*, employ*, import*, dut*, concession*, trade, tariff*, parties to the proceedings]
            - (first|second) strike
            - nuclear umbrella
            - balance of terror
            - mutual* assured destruction
            - mutual destruction
            - pre-emptive
            - (prevent|forestall|check|restrain|hold in check) ... (aggression|attack|aggressor*|japan*)
            - (resist|withstand|repel|oppose) ... (aggress*|attack*|invasion)
            - (total|complete|utter|totally|completely) ... destroy* (the)? (united states|north korea|japan|germany|soviet*|russia|enemy)
            - (defensive|sea|nuclear|strategic|military) (barrier|shield|deterrent*)
            - patterns:
                - (military|armed) (might|capabilit*)
                - (naval|air|allied|nuclear) (strength|superiority)
                - nuclear force*
                - warning to
                - preparedness
                - re-armament
                - rearm*
                - strong (military|army|navy)
                - air power
                - sea power
                - strategic reserve
              weight: 0.5
              reason: Strength is spoken of without the purpose of preventing an attack.
          fr:
            - dissuasion
            - (dissuader|dissuasi*)
            - capacité (individuelle et collective)? de (résistance|résister)
            - démonstration (de force|navale)
            - représailles
        examples:
          en:
            - The fleet at Singapore is the only deterrent to a Japanese move southward.
            - The parties will maintain their capacity to resist armed attack.
            - A show of force off the coast would give the aggressor pause.
          fr:
            - "La dissuasion repose sur la capacité de résister à une attaque."
            - "Une démonstration navale suffira pour arrêter l'agresseur."
        counterexamples:
          en:
            - The courts shall award damages that constitute a deterrent to further infringements.
            - High fees deter investment in the region.

      consultation:
        label: Consultation
        definition: >
          Parties or governments shall or do consult one another on threats, implementation or matters of common concern. Includes consultative
          meetings. Not: arbitration or settlement procedures as such.
        score: patterns
        patterns:
          en:
            - (periodic|regular|annual|joint|ministerial|tripartite|quadripartite|bilateral|official level|official-level|staff) (meeting*|discussions|talks|conversations) (of|between|with|among) ...8 (ministers|governments|officials|prime ministers|representatives|council)
            - (first|next|regular|annual|last) meeting of the (council|anzus|seato|pacific)
            - (confer|conferring|conferred) with
            - (foreign ministers|service chiefs|chiefs of staff|prime ministers|heads of government) ...8 (meet|met|confer|discuss|consult)
            - (together|acting|act|work|working) in consultation with
            - pattern: without (reference to|informing|prior reference to|the knowledge of) ...4 (us|government*|allies|dominions|commonwealth|australia)
              weight: 0.6
            - close* (touch|contact|consultation) (with|between)
            - (pooling|exchange) of (views|information and views)
            - (frank|full|further|joint|informal|preliminary) (talks|discussions|exchange*|conversations) with
            - (close|closest|constant|intimate|continuous) (contact|touch|co-operation|liaison) (with|between) ...6 (government*|allies|dominions|london|washington|canberra|powers|parties)
            - (parties|governments|states|ministers) ...6 (meet|confer|examine jointly|discuss) ...8 (review|common|implementation|matters|situation)
            - at the request of (either|any) ...5 (consult*|meet*|discuss*)
            - joint commission ...10 (meet|consider|review|discuss)
            - (would|will|should) ...3 (be kept|keep) ...4 (informed|advised)
            - (your|you|their) (comments|views|observations|advice) ...6 (would be|on|as to|requested|appreciated|urgently|sought)
            - concurrence of ...3 (governments|dominions|commonwealth)
            - (invite|request*|ask*|seek|sought) ...4 (views|advice|comments|opinion*|observations) of
            - (dominions|commonwealth government|dominion governments) ...8 (consult*|informed|views)
            - pattern: consult with
              weight: 0.6
            - pattern: (discussed|discussions|discussion) between ...6 (delegation*|government*|officials|ministers)
              weight: 0.7
            - consider ...3 matters (concerning|relating|of)
            - pattern: (will|shall|would|should|must|to) consult
              unless within 15 words of: [employers, workers, trade unions, "representative organi?ations"]
            - confer (periodically|regularly|together|with|upon)
            - pattern: consultations
              unless preceded by: [medical, public, industry]
              weight: 0.6
            - consult* (together|mutually|jointly|immediately|closely|fully|promptly|bilaterally|periodically|regularly)
            - (consult*|confer) (with)? (each other|one another|the other)
            - pattern: shall (immediately|promptly|also|then)? (consult|confer)
              unless within 15 words of: [employers, workers, trade unions, "representative organi?ations"]
            - (hold|holding|enter into|entering into|request|requests|requested|begin|take place|engage in) ... consultation*
            - (mutual|prior|close|closest|closer|full|fullest|joint|political|periodic|regular|continuous|bilateral|inter-allied|allied|effective|adequate|frank) consultation*
            - pattern: consultation* (between|among|amongst)
              unless in same sentence as: [dispute*, enter into force]
            - pattern: consultation* ~6 @party
              unless preceded by: [after, following]
              unless in same sentence as: [dispute*, difference*]
            - pattern: in consultation with ... @party
              unless in same sentence as: [arbitrator*, director-general, chairman, secretariat, budget, administrative, financial]
            - pattern: consult* with ... (government*|party|parties|allies|ally|washington|london|canberra|powers|dominions)
              unless in same sentence as: [director-general, non-governmental, participation of, dispute*]
            - pattern: (consult|consulting|consulted) ... (government*|allies|ally|party|parties|powers|dominions|aeronautical authorities|competent authorities)
              unless in same sentence as: [arbitrator*, tribunal, chairman, president of the]
            - pattern: (government*|parties|authorities|states|dominions|powers) ... (consult|consulting|consulted)
              unless in same provision as: [dispute*, difference*, be appointed, vacancy, social security, director-general]
            - without (prior)? (consultation|consulting)
            - (failure|failed|need|desire|desirability|machinery|method*|means|opportunity|right|obligation|basis) (for|of|to|in)? (close|full|prior)? consult*
            - consultative (meeting*|party|parties|body|machinery|organ|conference|arrangement*|council)
            - concert (together|measures|upon|the means|between)
            - (concerting|concerted) (together|with|measures|action)
            - take counsel
            - (exchange|exchanges|exchanged|exchanging|interchange) (of)? (views|ideas|opinions|notes on policy)
            - (communicate|communicated|communicating) ... (frankly|confidentially|without reserve)
            - communicate (fully and frankly|with one another)
            - (keep|kept|keeping) ... (fully)? (informed|in touch|advised) ~8 (government*|allies|ally|each other|one another|other part*|dominions|consult*)
            - (discuss*|discussion*) (with|between) ... (governments|allies|dominions|authorities of)
            - matters of (common|mutual) (concern|interest)
            - (we|would|should|shall) (welcome|be glad to have|be glad of|be grateful for|appreciate) ...4 (views|comments|opinion|opinions|advice|observations|reactions)
            - (in the light of|having regard to|taking account of|consideration of|consideration to) ...3 (views|observations|comments) ...6 @party
            - (ascertain*|obtain*|ask for|asked for|invit*|await*) ...3 (views|observations|reaction*|comments|opinion*) ...4 (of|from) ...6 @party
            - (consulted|consulting) (us|them|him|you|her)
            - (full|fullest|close|closest|constant|frank) (discussion|discussions|exchange*|contact|touch) (with|between|among)
            - joint (discussions|consult*|commission|committee shall meet)
            - patterns:
                - consult
                - consulted
                - consulting
                - consultation
                - your views
                - views of (his majesty's|your|the united kingdom|the commonwealth) government
                - consultative
              weight: 0.4
              reason: One is consulted in passing in every office; two of these show that consultation is the matter.
              unless within 8 words of: [employers, workers, "organi?ations of", organisations concerned, arbitrator*, chairman]
          fr:
            - se (consulter|consulteront|concerter|concerteront)
            - consultation* (mutuelle*|réciproque*|entre)
            - se sont concertés
            - d'un commun accord ... (mesures|moyens)
            - échange* de vues
            - réunion* consultative*
        examples:
          en:
            - The parties will consult together whenever the security of any of them is threatened.
            - The High Contracting Parties shall confer with each other on the measures to be taken.
            - The Dominions must have full consultation before any commitment is made in London.
            - The two Courts will concert together the steps that the danger requires.
          fr:
            - "Les Parties se consulteront toutes les fois que leur sécurité sera menacée."
            - "Les deux Cabinets auront un échange de vues sur la situation."
        counterexamples:
          en:
            - The dispute shall be referred to an arbitrator within sixty days.
            - After consulting the organisations of employers, national regulations may provide exceptions.
            - A doctor shall be consulted before the sick are moved.

      military-assistance:
        label: Military assistance, bases and visiting forces
        definition: >
          Giving or receiving military aid, materiel, logistics, bases and transit for forces, training of forces, stationing and status of
          visiting forces.
        score: patterns
        patterns:
          en:
            - (call*|request*|appeal*|ask*) ...8 (military|armed|naval|air) (aid|assistance|intervention|help|support|protection)
            - (place|placed|put|placing) ...3 at the disposal ...8 (military|resources|forces|ships|aircraft|territory)
            - (aircraft|planes|fighters|bombers|tanks|ships|destroyers|guns|rifles|weapons|equipment) ...6 (allot*|allocat*|earmark*|released|on order|on loan|delivered|supplied) ...6 (to|for|by)
            - equip* ...4 (forces|army|armies|divisions|troops|battalions)
            - (artillery|infantry|air force|engineer|air|naval) (battery|brigade|battalion|unit|units|squadron*|contingent*|squadrons) ...8 (send*|sent|contribut*|despatch*|dispatch*|to (vietnam|viet-nam|korea|malaya|malaysia|svn|thailand|the gulf|singapore))
            - (send*|sent|contribut*|despatch*|dispatch*|commit*) ...4 (artillery|infantry|battery|brigade|military personnel|combat)
            - (reduc*|withdraw*|maintain*|increase*|redeploy*) ...6 (forces|troops|army|garrison*|division*) ...3 (in|from|on) (the)? (far east|rhine|germany|singapore|malaya|malaysia|korea|vietnam|viet-nam|thailand|europe|suez|middle east|japan)
            - (furnish|supply|provide) (each other|one another|it|them) ...3 (with)? (arms|weapons|equipment|munitions|training)
            - (barracks|airfield*|aerodrome*|depot*|training ground*|port|ports|harbour*) ...15 (at the disposal|disposal of|use of) ...6 (forces|troops|army|fleet|visiting)
            - (members|personnel) of (the)? (armed|visiting|foreign|military) (force|forces|personnel) ...15 (receiving|host|territory)
            - (wear|wearing) ...3 uniform
            - (carry|possess|bear) arms ...8 (orders|territory|receiving|sending)
            - pattern: claims ...12 (force|forces|sending|receiving)
              unless in same sentence as: [benefit*, into force, in force]
            - military (cooperation|co-operation)
            - (garrison|occupy|occupied) ...6 (by|with) ...4 (british|company*|united states|troops)
            - (fort|forts|military posts|posts) ...8 (establish|erect|garrison*|troops|united states|maintain)
            - (despatch|dispatch|movement|transfer|diversion|allocation|allotment|return|retention|release) of ...4 (troops|warships|ships|fleet|division*|squadron*|aircraft|forces|a.i.f|army|contingent*|munitions|reinforcements)
            - empire air (training)? scheme
            - (provide|provision of|make available|made available|placed at the disposal) ...8 (troops|aircraft|bases|ships|military|naval|forces|munitions|facilities for)
            - (seventh|sixth|eighth|ninth|6th|7th|8th|9th) (australian)? division*
            - (australian|new zealand|british|american|united states|dutch|french|indian) (troops|forces|contingent|division*) ...8 (to|for|from) ...3 (malaya|malaysia|singapore|korea|vietnam|borneo|greece|crete|middle east|timor|new guinea|new caledonia|ceylon|japan|java|europe|thailand|indo-china)
            - military (equipment|training|advis*|aid|assistance|supplies) (to|for|from)
            - pattern: transfer* ...10 (weapon|weapons) (system*|parts)?
              unless in same sentence as: [undertake* not, prohibit*, no transfer]
            - mutual defence assistance
            - (military|naval|air|aerial) (contribution|reinforcement*)
            - (aerial|air|naval) support
            - pattern: status of (their|the|foreign|visiting|armed|united states|allied)? forces
              unless in same sentence as: [signed (at|in)]
            - status of (military|armed)? (and civilian)? personnel
            - visiting force*
            - sending state* ~15 (force*|troops|military|personnel|civilian|cost*|expense*|vehicle*|equipment|authorities|jurisdiction|members)
            - receiving state* ~15 (force*|troops|military|civilian component|service*|member*|sending)
            - nato military headquarters
            - civilian component
            - member* of (a|the|its|their|such|visiting|that) force*
            - authorities of (a|the) force*
            - foreign (forces|bases|military)
            - military (and|or)? (economic|technical|civil|financial)? (aid|assistance|support|equipment|bases|base|supplies|mission*|adviser*|advisor*|training|cooperation|hospital*|hardware|stores)
            - (naval|air|submarine|military) (base|bases|station|stations|facilities|installations)
            - (bases|airfields|aerodromes|ports|harbours|dockyards|facilities) ...8 (@troops|allied|military|use of)
            - use of (the)? (bases|port*|harbour*|dockyard*|airfield*|territory|facilities) ... (@troops|military|warships)
            - (station|stationed|stationing|quartered|deployment|deploy|deployed|quartering|presence) ...6 @troops
            - '@troops ...4 (stationed|quartered|deployed|based)'
            - (send|sent|sending|despatch*|dispatch*|provide|provision of|furnish*|supply|supplying|lend|offer of|contribute|contribution of|reinforce*) ...6 (troops|warships|army|squadron*|battalion*|military|cavalry|infantry|contingent*|brigade*|aircraft)
            - (free)? passage ...8 @troops
            - transit ...6 (troops|forces|military)
            - (arms|weapons|munitions|ammunition|equipment|aircraft|war material*) (shall be|will be|to be|were|being)? (supplied|furnished|provided|delivered|sent)
            - (supply|supplies|delivery|deliveries|provision|transfer|sale|acquire|furnish*|shipment*) of ...3 (arms|munitions|weapons|ammunition|military|war material*|aircraft|equipment for)
            - arms and ammunition
            - munitions of war
            - (raise|raising|furnish|enlist|levy) ...8 (regiment*|company|companies|troops|volunteers|men ...3 service|force of)
            - (rifle*|gun|guns|ammunition) ...10 (furnish*|supplied|each warrior|during the war)
            - (auxiliar*|native|allied) troops
            - (exercises|manoeuvre*) ...15 (armed forces|forces of|unit*|troops)
            - military stores
            - (lend-lease|lease-lend|reciprocal aid|mutual aid (agreement|plan|programme))
            - defence (aid|support|assistance|equipment)
            - host (nation|state) support
            - logisti* (support|assistance|facilit*|service*|arrangement*)?
            - (train|training|trained|instructors|equipping|arming) ...5 (@troops|military|armed forces|officers|pilots|airmen)
            - (auxiliary|subsidiary|expeditionary|relief|garrison) (troops|force*|corps|contingent*|army)
            - joint (training|exercises)
            - pattern: (manoeuvres|military exercises|training exercises)
              unless in same sentence as: [celestial bodies, outer space]
            - overflight* ... military
            - (defence|defensive|military) (works|installations)
            - empire air training
            - colombo plan ... military
            - arming of
            - patterns:
                - troops
                - garrison*
                - contingents
                - battalion*
                - munitions
                - armaments
                - matériel
                - materiel
                - military equipment
                - military personnel
                - foreign troops
                - military facilities
                - bases
                - exercises
                - reinforcement*
                - reinforce
                - convoy*
                - escort*
                - war office
              weight: 0.35
              unless within 20 words of: [occupying power*, occupation, wounded and sick, protecting power, adverse party]
              reason: Forces are spoken of without being lent, sent or housed; three such words together show aid.
          fr:
            - (aide|assistance|coopération) militaire
            - forces (étrangères|en visite|visiteuses)
            - statut (des|de leurs) forces
            - (troupes|corps) auxiliaires
            - bases (militaires|navales|aériennes)
            - (passage|transit) ... troupes
            - (stationnement|cantonnement) ... (troupes|forces)
            - état d'envoi
            - fourniture* ... (armes|munitions|matériel)
            - munitions de guerre
        examples:
          en:
            - The receiving State grants the visiting forces the use of the air bases named in the annex.
            - His Majesty shall furnish two battalions and the arms and ammunition for them.
            - Members of a force and of the civilian component shall respect the law of the receiving State.
            - The mission will train the officers of the Republic and supply military equipment on credit.
          fr:
            - "Le passage des troupes à travers le territoire est accordé."
            - "Il fournira les munitions de guerre nécessaires et un corps auxiliaire : les troupes auxiliaires seront à sa charge."
        counterexamples:
          en:
            - The host State shall grant the Court premises free of charge.
            - The wounded shall be collected and cared for by the armed forces that find them.
            - Technical assistance in farming will be given.

      military-integration:
        label: Joint command and common forces
        definition: >
          Joint or allied command, headquarters, staffs, joint plans and exercises, combined or standing multinational forces.
        score: patterns
        patterns:
          en:
            - standing ...3 (force|forces|army)
            - staff (conversations|talks|discussions|consultations) ...8 (between|with)
            - (common|joint|allied|combined) ...2 (war|defence|strategic|military) (plan|plans|planning|council|board)
            - (service|military|defence) representative* ...8 (accredited|attached|london|washington|headquarters|standing group)
            - (contingent|component|part) ...4 under ...4 (command|commander*)
            - commander-in-chief ...12 (forces|parties|allied|joint|common|deput*)
            - (combined|joint|common) (staff)? (exercise*|manoeuvre*)
            - (staff|field) exercise*
            - general staffs ...10 (plan*|convention*|agree*|settle|concert|meet)
            - (commander-in-chief|general macarthur|supreme commander) ...15 (command|directive|forces|control|orders|operations|responsib*|area)
            - (south-west|southwest|south) pacific (area|command)
            - (machinery|arrangements) for ...4 (co-operation|co-ordination|planning|defence)
            - (co-ordinat*|co-operat*) ...6 (defence (policy|policies|plan*|effort*)|strategy|military operations|staffs|armed services)
            - british commonwealth (occupation)? (force|forces|defence)
            - service (representative*|mission*|staff*|liaison) 
            - liaison (officer*|staff*|mission*)
            - (multilateral|alliance|nato) force*
            - (agreed|joint|bilateral|combined) (or multilateral)? military exercise*
            - (joint|combined|service) (staff|service)? mission
            - allied (headquarters|command*|commander*|staff*|forces headquarters)
            - supreme headquarters
            - pattern: supreme (command|allied commander)
              weight: 0.6
            - (nato|allied|joint|common) (defence|military|war) plan*
            - international military headquarters
            - military headquarters
            - (nato|allied|joint|combined|unified|international|multinational) (military)? (headquarters|command|commands|commander|staff|staffs)
            - (joint|combined|unified|integrated|allied|common|single|supreme|inter-allied|operational|unity of) command
            - (command|commander) (structure|in chief of the (allied|combined|joint))
            - combined (chiefs of staff|forces|force|operations|fleet*|arm*|staff|planning)
            - joint (chiefs of staff|planning|plans|staff|exercise*|manoeuvres|operations|military|force|forces|task force|training exercises|naval|defence)
            - (staff|military|naval|service|technical) (talks|conversations|discussions)
            - joint (defence)? (board|council|committee) ~10 (defence|military|staff)
            - multinational (force*|brigade|corps|division|battalion|unit*)
            - (standing|rapid|response|reaction|stand-by|combined|european|nordic|baltic) (naval force|reaction force|deployment force|response force|joint task force|high readiness|arrangements force|battle-group*|brigade|corps|gendarmerie)
            - (eurocorps|battlegroup*|supreme headquarters allied powers|saceur|saclant|eurogendfor|eurofor|euromarfor)
            - (placed|place|placing|serve|served|serving|fight|act|operate) under ...5 (command|orders|commander*)
            - (operational|strategic|strategical) (control|direction|command)
            - (co-ordinat*|concert|unified|common|combined|joint) ...4 (strategy|military operation*|plan of campaign|plan of operation*|military plan*|war plan*|defence plan*|operations)
            - integrated (military|force*|defence)
            - (military|defence|standing) (committee|group) ~10 (nato|treaty|alliance|chiefs)
            - (defence|strategic|military|contingency|operational) planning
            - military structure
            - higher direction of the war
            - (anzam|anzac area|abda*|pacific war council)
            - european defence community
            - patterns:
                - commander-in-chief
                - supreme commander
                - chiefs of staff
                - general staff
                - war council
                - commanders
                - joint exercise*
                - strategy
                - strategical
                - headquarters
              weight: 0.35
              unless within 8 words of: [agreement between, seat of, court, fund, organization of, institute]
              reason: Commands and staffs are named without being joint.
          fr:
            - (commandement|état-major) (unique|commun|intégré|unifié|allié|suprême|interallié)
            - quartier* (généraux|général) (militaire* international*|allié*|interallié*|suprême)
            - forces (multinationales|communes|combinées)
            - (plan|plans) (commun|communs) (de)? (campagne|défense|opérations)
            - exercices (communs|conjoints)
            - organisation militaire intégrée
        examples:
          en:
            - A Supreme Commander with an integrated staff shall direct the forces of all the allies.
            - The two governments have agreed on joint exercises and combined planning.
            - Operational control of the squadron passes to the Allied Headquarters.
          fr:
            - "Les armées alliées seront placées sous un commandement unique."
            - "Le quartier général interallié prépare des exercices conjoints."
        counterexamples:
          en:
            - The headquarters of the Fund shall be in Amsterdam.
            - The command of the language is required of interpreters.

      non-aggression:
        label: Non-aggression and renunciation of force
        definition: >
          Renouncing war, aggression or the threat or use of force; undertaking not to attack or not to support an attack by others.
        score: patterns
        patterns:
          en:
            - (application|employment) of (armed)? force ...10 (dispute*|decision|settle*|against|between)
            - (in no (case|circumstances|event)|not|never) ...8 (proceed|resort|have recourse) to ...6 (force|war|arms|violence)
            - (refrain*|abstain*|renounc*|desist*) ...20 (threat|use) of force
            - (not|neither|never) ...4 attack the (other|others)
            - (not|neither|nor) ...4 (attack|support) ...4 (other|power|party)
            - threat or (the)? use of force
            - threat* or use* of force
            - pattern: (use of|employ*|recourse to|resort to|reliance on|reliance upon|resorting to) (physical|armed|military)? force
              unless in same sentence as: [self-defence]
            - (refrain*|abstain*|desist*) ...8 (force|aggression|hostil*|attack*|acts of war|war)
            - (renounce*|renouncing|renunciation of|condemn*|outlaw*|outlawry of) ...6 (war|aggression|force|hostilit*)
            - non-aggression
            - (war|wars|policy|policies) of aggression
            - aggressive war*
            - crime* of aggression
            - pattern: crimes against peace
              weight: 0.6
            - definition of aggression
            - commit* ...4 aggression
            - (not|never|neither|nor) (to|will|shall)? (attack|invade|make war|wage war|go to war|levy war|take up arms|commence hostilities|commit hostilities)
            - (resort*|recourse) to (war|arms|hostilities|violence)
            - (instrument of (national)? policy|kellogg*|briand*|pact of paris)
            - (firm|perpetual|lasting|universal|permanent|sincere|solid|inviolable|durable|constant) ...4 peace ...8 (friendship|between|shall|amity)
            - peace and (friendship|amity|good understanding) ...12 (perpetual|forever|for ever|between|shall|established|maintain*)
            - (perpetual|permanent) (peace|amity|friendship|and inviolable peace)
            - (peace|friendship) ... (shall be|be) ... perpetual
            - (hostilities|war) ... (shall|will|do|should)? ... (cease|terminate|terminated|be suspended) ... (between|forever|henceforth)
            - hostilities shall (henceforth)? ... cease
            - bury* the (hatchet|tomahawk)
            - (lay|laid) aside ... (enmity|hostil*)
            - (remain|live|be|continue) at (perpetual)? peace with
            - (treaty|articles|treaties) of (peace|amity|friendship)
            - peace and (friendship|amity)
            - (make|makes|made|conclude|concludes|renew|renews|establish|establishes) ...2 peace (with|between|among)
            - peace and (brotherhood|good will|good neighbourhood|harmony)
            - hostilit* ...8 (forgiven|forgotten|buried|oblivion)
            - at peace with (the)? (united states|each other|all)
            - (make|wage|commence|commit|levy) (no)? (war|hostilities|depredations) (upon|against|on|with) (the|any|each|one)
            - (commit|commence) ...4 (hostilities|acts of hostility)
            - (not|no) ...12 (support*|assist*|aid|join) ... (attack*|aggress*|enem*|hostile)
            - no-first-use
            - patterns:
                - act of aggression
                - acts of aggression
                - peaceful co-existence
                - aggression
                - aggressor*
                - aggressive
                - invasion
                - unprovoked
                - hostilities
                - peaceful means
              weight: 0.35
              reason: Aggression is charged in every war; renouncing it is another matter.
          fr:
            - non-agression
            - (menace|recours|emploi) ... (à|de) la force
            - (renoncent|renoncer|renonciation) ... guerre
            - guerre d'agression
            - paix (et amitié)? (perpétuelle|inviolable|sincère|durable)
            - (s'abstiendront|s'abstenir|s'abstient) ... (force|agression|hostilité*|attaque*)
            - (hostilités) ... cesseront
            - recour* (à la guerre|aux armes)
        examples:
          en:
            - Each party undertakes to refrain from the threat or use of force against the other.
            - There shall be a firm and perpetual peace between the two nations, and all hostilities shall cease.
            - Neither Power will attack the other, nor support any Power that does.
          fr:
            - "Les Parties s'abstiendront de recourir à la force et à toute agression."
            - "Il y aura paix perpétuelle et amitié sincère entre les deux nations, et les hostilités cesseront."
        counterexamples:
          en:
            - The committee may use force of habit as an argument.
            - The police shall be trained in aggressive driving.

      neutrality:
        label: Neutrality
        definition: >
          Neutrality or non-participation in a conflict or in hostile coalitions; rights and duties of neutrals; permanent neutrality.
        score: patterns
        patterns:
          en:
            - (neutralism|neutralist*)
            - pattern: (non-aligned|nonaligned) (movement|countries|states|nations|policy)
              weight: 0.5
            - (policy|position|attitude) of (strict)? (neutrality|non-alignment|non-involvement)
            - (refus*|declin*|unwilling) ...3 to (join|enter|adhere to) ...4 (pact*|alliance*|bloc*|coalition*|seato|baghdad pact)
            - (aloof|stand apart|keep clear) from ...6 (war|conflict|quarrel*|bloc*|alliance*)
            - (flag*|vessels|ships|commerce) of ...2 (neutral*|other nations|foreign nations) ...12 (war|belligeren*|enemy)
            - (troops|combatants|soldiers|vessel*|crew*) ...12 interned
            - belligerent* (troops|forces|vessels|ships|warships|powers) ...15 (neutral*|intern*|disarm*|territory|port*)
            - (keep*|remain*|stay*|keeping|kept) ...3 out of (the)? (war|conflict)
            - not (to)? (take|taken) ...2 sides
            - pattern: not (to)? (take|taken) ...3 part
              unless within 4 words of: [direct, directly, active, actively, vote, voting, proceedings, deliberations]
              unless in same sentence as: [children, age of]
              reason: A child soldier takes no direct part in hostilities; a neutral takes none at all.
            - (declin*|abstain*|refrain*) ...8 (part|parties|participat*) ...8 (measure*|league|concert|war|hostil*)
            - pattern: neutrality
              unless preceded by: [carbon, climate, gender, net, technology, degradation]
            - (benevolent|permanent|perpetual|strict|absolute|armed|friendly) neutrality
            - neutrali?ation of ...3 (territor*|canal|island*|state*|strait*|sea|laos|zone*|indochina)
            - neutrali?ed (state*|zone*|territor*|canal|waters|status)
            - pattern: neutral (state*|power*|countr*|nation*|territor*|flag*|waters|government*|commerce|goods|property|rights)
              unless in same provision as: [conciliation, good offices, protecting power*, arbitrat*, chairman]
            - (benevolent|benevolently) neutral
            - (remain|remains|remained|stay|be|become|declare itself|keep|stand) (strictly|perfectly|completely)? neutral
            - non-belligeren*
            - non-intervention (committee|in the war)
            - free ships (shall)? (also)? (make|give|be)
            - contraband (of war|goods)?
            - (declare|declared|law of|running|under|breach of) ... blockade
            - blockaded (port*|place*)
            - prize court*
            - (take|taking|takes) no (active)? part in ... (war|hostilit*|conflict|quarrel*|contest)
            - not (to)? (take part|participate|join|enter) ...6 (war|hostilit*|coalition*|alliance*|hostile)
            - (no|not) ... (coalition|alliance|combination|league) ...6 (against|hostile|directed)
            - not to (enter|join|conclude|adhere|participate) ...6 (alliance*|coalition*|combination*|bloc*)
            - (refrain from|not) (entering|joining|participating) ...6 (alliance*|coalition*|bloc*)
            - military alliances
            - (stand|keep|remain|stay|keeping|staying) (aloof|out of the war)
            - patterns:
                - neutral
                - neutrals
                - belligerent*
                - non-participation
                - impartial
                - military blocs
              weight: 0.5
              unless followed by: [or other states not, and other states not, arbitrator, chairman, member]
              unless within 3 words of: [carbon, gender, climate, technolog*, land degradation]
              reason: An impartial chairman or a carbon-neutral economy is no neutrality.
          fr:
            - neutralité
            - neutralité (bienveillante|perpétuelle|permanente|armée)
            - (puissance*|état*|pays|pavillon*|navire*|territoire*) neutre*
            - rester neutre*
            - contrebande de guerre
            - non-belligérance
        examples:
          en:
            - Should one party be at war with a fourth Power, the other will observe a benevolent neutrality.
            - The kingdom shall form an independent and perpetually neutral state, whose neutrality all the Powers respect.
            - Neutral vessels may carry all goods save contraband of war.
          fr:
            - "L'autre Puissance gardera une neutralité bienveillante."
            - "Les navires neutres ne porteront point de contrebande de guerre."
        counterexamples:
          en:
            - Our economy will be carbon neutral by 2050.
            - The chairman of the tribunal shall be a neutral person.

  geopolitics-and-motives:
    label: Geopolitics and motives
    definition: The interests, powers and values that make states ally.
    themes:
      sovereignty-and-territory:
        label: Sovereignty and territory
        definition: >
          Sovereignty, independence, territorial integrity, frontiers, non-interference in internal affairs, self-determination.
        score: patterns
        patterns:
          - (frontier*|boundar*|border*) ...15 (inviolab*|recogni?ed as|regarded as final|traced|delimit*|demarcat*)
          - territory and ...2 independence
          - (protectorate|protection) over
          - (boundary|boundaries) (shall|line|between|of the)
          - (bounded|bounds|beginning at|thence) ...12 (north|south|east|west|river|mouth)
          - (hunt|hunting) (ground*|on|upon) ...8 (land*|ceded)
          - (no|never) ...8 (ceded|alienat*|cede|sell|lease) ...8 (power|land|lands|territory|part)
          - (unity|integrity) of (the)? (state|country|nation|ukraine|syria|iraq|libya|yemen|somalia|mali)
          - (right|principle|system|policy) of (non)? (interference|intervention)
          - pattern: interference
            weight: 0.5
          - pattern: interfere*
            unless in same sentence as: [workers, employers, performance, functions, radio]
          - internal (transactions|concerns|sovereign*)
          - foreign (arms|aid|troops|force|forces) ...15 (throne*|internal|independen*|country|territor*)
          - (left free|right) to govern themselves
          - (no|any) state or territory ...6 (laws|limits|jurisdiction)
          - (exclusive|entire) (government|jurisdiction|control|administration)
          - (manage|management|administration) of ...3 (my|his|their) (state|country|territor*|dominions|district*)
          - (spanish|neapolitan|piedmontese|portuguese) (revolution|constitution|government)
          - (safety|security|rights|independence) of ...3 throne*
          - legitimate (sovereign*|government*|authority)
          - internal (situation|state|concerns|government) of
          - succession of states
          - plebiscite*
          - (dictate|dictating|impose) ...6 (governments|sovereign|countries|will)
          - control ...6 (their|its) own (resources|destiny|affairs|country)
          - (title to|laws of) ...6 (said nation|nation)
          - (state|full|sole|exclusive|absolute|entire|equal|permanent|undisputed|joint|residual) sovereignty
          - sovereignty (of|over|and|in|to|remains)
          - (respect|respecting|violation|violate*|principle*|recogni*|restore|restoration|exercise|claim*|transfer|infring*|undermin*|impair*|defend*|protect*) ...4 sovereignty
          - pattern: sovereignty
            unless preceded by: [national, food, exercising its, exercises]
            unless in same provision as: [investments, investor*]
          - sovereign (right to|equality|independence|territory|control|and independent)
          - (recogni*|respect*|principle*|affirm*|reaffirm*) ...4 sovereign rights
          - territorial (integrity|unity|inviolability|claim*|dispute*|status|question*|settlement|sovereignty|possession*|acquisition*|ambition*|change*|arrangement*|adjustment*|limits)
          - integrity of ...4 (territor*|dominion*|possession*|empire|kingdom|state)
          - political independence
          - (national|perpetual|absolute) independence
          - pattern: (full|complete) independence
            weight: 0.7
            unless in same sentence as: [medical, judges, auditors, examin*]
          - independence of (the)? (state*|countr*|kingdom|empire|republic|nation*|people*|*ia|greece|turkey|persia|corea|korea)
          - (grant*|grant of|recogni*|proclaim*|declar*|achiev*|attain*|gain*|guarantee*|maintain*|preserv*|threaten*|menace to|choice for|struggle for|act of) ...3 independence
          - independent (state*|nation*|kingdom|country|countries|republic)
          - pattern: independence
            unless preceded by: [judicial, judges, financial, operational, the]
            weight: 0.6
          - self-determination
          - self-government
          - act of free choice
          - (non-interference|non-intervention)
          - (interfer*|intervention|intervene|intermeddl*|meddl*) ...6 (affairs|elections|concerns)
          - (internal|domestic) (affairs|jurisdiction)
          - (foreign|external|outside) (interference|intervention*|domination|occupation)
          - frontier* (between|of|dispute*|line|guarantee*|settlement|question)
          - (common|natural|present|existing|recogni?ed|secure|new|international|northern|eastern|western|southern) (frontier*|border*|boundar*)
          - pattern: frontier*
            weight: 0.5
            unless followed by: [authorities, formalities, post, posts, control, controls]
          - boundar* (line*|commission*|dispute*|treaty|question)?
          - border* between
          - border* ...5 (dispute*|recogni*|violat*|inviolab*|demarcat*|delimit*|1967|international)
          - inviolability of ...4 (frontier*|border*|territor*|cambodia|state*)
          - (integrity|independence|sovereignty) and inviolability
          - (delimit*|demarcat*) ...4 (line|boundar*|frontier*|border*|zone)
          - demilitari?ed zone
          - (cede*|ceding|cession*|relinquish*|quit-claim|surrender*|renounce*) ...15 (territor*|land|lands|tract*|country|title|claim|claims|island*|province*|district*|sovereignty|possession*|jurisdiction)
          - cession of
          - (remove|removal|emigrate) ...15 (west of|reservation|within ... (months|years|days)|new (home|country|location)|their lands)
          - (permanent|future) (home|homes)
          - (reserve|reserves) ...4 (of good land|of land|allotted|to be held)
          - (lands|land|country) ...6 (guaranteed to|owned by|held by|held and owned|sold|disposed of) ...8 (them|nation|tribe*|foreign)
          - (no|any) (state or territory|portion of the lands|part of the lands)
          - (sovereign rights|jurisdiction) ...4 (exercised|claimed|asserted) by
          - tribe* ...10 (united|confederated) ...8 (nation|tribe|tribes|band|bands)
          - cede and
          - (right|rights|title|interest) ...4 (title|interest|claim) ...6 (land*|country|territor*)
          - indian title
          - (tract*|body) of (land|country)
          - (lands|land|country|territory|territories|district*) ...3 (reserved|ceded|secured|restored)
          - (reserve|reserved|reserves|reservation) ...10 (tract*|sections|acres)
          - (reservation*) ...8 (lands|land|tribe|indians|acres|boundar*)
          - (annexation|annexing|annexed (territor*|province*|by russia|by germany|crimea|illegally))
          - pattern: (occupied|disputed|conquered|trust|non-self-governing|mandated) (palestinian|arab|syrian|azerbaijani)? territor*
            unless in same provision as: [occupying power, wounded, prisoners, medical]
          - (foreign|illegal|israeli|turkish|russian|military|continued|alien) occupation
          - (withdraw*|evacuat*) ...6 (territor*|occupied)
          - (restor*|return*|retrocession) ...5 (territor*|conquest*|province*|possession*|island*)
          - (trusteeship|mandate* system|mandatory power)
          - coloni?ation
          - decoloni?ation
          - (colonial|colonialism)
          - (statehood|nationhood|national unity)
          - (two-state|two state) solution
          - palestin* (state|people|territor*|right*)
          - (malvinas|falkland*|donbas|abkhazia|south ossetia|transnistria|sahara|gibraltar|chagos|gaza|west bank|1967 (borders|lines))
          - (israeli|illegal) settlements
          - (temporarily|illegally) occupied
          - (right|struggle|aspirations) of ...4 (people|peoples) to (determine|decide|choose|govern)
          - (annex|annexing|incorporat*|partition*) ...5 (territor*|province*|island*|country|state)
          - (own|their) (form of government|destiny|affairs) ...6 (without|free from) ...4 (interference|pressure|dictation)
          - (east jerusalem|golan|crimea|kashmir|western sahara|kosovo|nagorno-karabakh|northern cyprus)
          - (territor* of (ukraine|georgia|azerbaijan|cyprus|moldova))
          - (secession of|secessionis*|separatis*|partition of)
          - (suzerain*|vassal*|protectorate*|paramountcy)
          - (jurisdiction) (of the nation|over (the)? (territor*|land*|tribe*))
          - (sphere|limits) of (the)? (territor*|dominion*)
          - (territorial (waters|sea)|continental shelf|exclusive economic zone|airspace) ~10 (sovereign*|claim*|dispute*|delimit*|violat*)
          - national appropriation
          - (possession*|dominion*) (of|in) ... (majesty|crown|company|rajah|nabob|sultan|king)
          - (hereditary|rightful|lawful) (dominion*|possession*|sovereign|ruler)
          - crown of
          - homeland
          - patterns:
              - border*
              - occupation
              - territory
              - territorial
              - independent
              - annexed
              - occupied
              - invasion
              - borders
              - land
              - lands
              - sovereign
            weight: 0.3
            unless within 4 words of: [instrument*, annexes, article, annexed hereto, diplomatic, expert*, judge*, contractor*]
            reason: Land and borders are named everywhere; only together do they make the subject.
        examples:
          - The parties undertake to respect each other's sovereignty and territorial integrity.
          - The nation cedes to the United States all the land east of the river.
          - No state shall interfere in the internal affairs of another.
        counterexamples:
          - This Convention applies in the territory of each party.
          - The members of the tribunal shall be independent experts.

      balance-of-power:
        label: Balance of power
        definition: >
          Distribution of power between states or blocs, status quo, spheres of influence, rivalry, regional powers, multipolarity, alignment of
          states.
        score: patterns
        patterns:
          - (soviet|communist|japanese|german|western|american|russian|chinese|chicom) (offensive|strategy|objectives|ambitions|drive|thrust)
          - (desire|design*|ambition*|attempt*|bid) ...5 (dominate|control|hegemony|mastery)
          - (political|military) (potential|ambition*) of the (enemy|soviet*|chinese|japanese|germans)
          - (regional|global|world) (order|leadership|dominance)
          - (centre|center|centres) of (gravity|power)
          - (japan*|german*|soviet*|russia*|china|chinese|indonesia*|france|french|italy|italian|american|british) ...4 (position|aims|motives|ambitions|interest*) in (the)? (far east|pacific|south-east asia|middle east|europe|mediterranean|balkans|asia|africa)
          - (drive|drift|drawn|move) ...6 (into|towards|to) ...4 (arms of|camp|orbit|soviet|axis|moscow|communist)
          - (play off|playing) ...6 against (each other|one another|the other)
          - (strengthen*|weaken*|undermine*) ...6 (position|influence|prestige|hand) of ...4 (japan*|german*|soviet*|russia*|communis*|west|western|united states|britain|british)
          - (east|west|east-west|north-south) (confrontation|conflict|tension*|struggle|relations|rivalry)
          - (global|regional) power*
          - (new|international|security) world order
          - (unilateralism|power politics|arms build-up)
          - (expansionist|hegemonic|imperial) (policy|policies|ambitions|design*|aims)
          - (vacuum) ...8 (power|region|withdrawal|left|fill)
          - (japan*|german*|soviet*|russia*|chinese) ...3 (southward|northward|move|moves|advance|penetration|intentions)
          - (entry|enter|enters|entered|come|came|bring) ...4 (into)? (the)? war ...8 (side|against|japan|germany|russia|italy|united states|turkey|spain)
          - tripartite pact
          - (attitude|policy) of ...3 (japan|russia|soviet union|united states|china|france|spain|turkey|vichy|germany|thailand|powers)
          - (counter|offset|check|resist) ...4 (influence|expansion|power|communis*)
          - (communist|japanese|soviet|chinese|german) (threat|menace|domination|control|aggression) 
          - strength of (the)? (japanese|soviet|german|western|communist)
          - (five|four|three|allied|european) (great)? (european)? powers
          - european system
          - pattern: (world power*|military power|powerful (state*|countr*|neighbour*))
            weight: 0.6
          - dominat* ...4 (far east|pacific|europe|asia|world|region|continent)
          - (naval|sea|air|maritime) supremacy
          - military alliance with
          - (balance|equilibrium|distribution|redistribution|preponderance) of (power|forces|strength|europe|the powers)
          - balance (the)? ... (military strength|power of|influence)
          - (european|political|strategic|military|regional) (equilibrium|balance)
          - (spheres|sphere|zone|zones) of (influence|interest|interests)
          - pattern: (great|big|middle|emerging|regional|dominant|rising|world|lesser|smaller|european|western|eastern|axis|maritime|extra-regional) powers
            unless genre: treaty
            reason: In a treaty the Powers are its parties.
          - (great|world|second-rate|first-rate|dominant|regional|leading) power
          - pattern: (major|nuclear|leading|principal|small|foreign|allied) powers
            weight: 0.5
          - (super|great)-power*
          - power (bloc*|politics|vacuum|rivalr*|struggle|relationship*|position)
          - (soviet|western|communist|eastern|military|opposing|rival|slav|latin american|arab|asian|political|socialist|free world) (bloc|blocs|block)
          - (bloc|blocs)
          - (hegemon*|expansionis*|imperialis*|revisionis*)
          - (multi-polar*|bipolar*|unipolar*|tripolar)
          - (rival*|rivalry)
          - containment
          - (contain|containing|encircle*|counter*) ...3 (communis*|china|soviet*|russia*|german*|japan*|influence|expansion)
          - counterweight
          - counterbalance*
          - cold war
          - (soviet|moscow) satellite*
          - satellite (state*|countr*|power*)
          - (non-aligned|non-alignment|unaligned|uncommitted)
          - (alignment*|re-alignment*) (of|with|between)
          - (entente|triple alliance|dual alliance|holy alliance|quadruple alliance)
          - rapprochement
          - détente
          - (shift|change|changes|shifting) ...3 (power|balance|strategic situation|alignment*)
          - (ambitions|designs|aims|aggrandi?ement|predominan*|preponderan*|domination|supremacy|ascendancy|pre-eminen*) ...5 (europe|asia|pacific|region|power*|world|east|continent|germany|japan*|soviet*|russia*|china|states)
          - world domination
          - (encroach*|aggrandi?*) ...8 (japan*|german*|soviet*|russia*|france|french|china|chinese|austria*|prussia*|power*|neighbour*|east|asia|europe)
          - (japan*|german*|soviet*|russia*|french|china|chinese|italian|american|british) ...3 (encroach*|aggrandi?*|supremacy|predominance|preponderance|dominance)
          - (pro|anti)-(german|japanese|axis|western|communist|soviet|british|american|russian|french|western)
          - (throw*|tip*|turn*|upset*|disturb*|alter*|hold*|redress*) ...3 (balance|scale|scales|equilibrium)
          - (third force|buffer (state*|zone)|bulwark ...6 (against|of)|cordon sanitaire|power play*|great game)
          - (big|great) (three|four|five|powers)
          - (strategic|great-power|major power|global|geopolitical) (competition|rivalry|confrontation|balance|parity|stability)
          - (isolate*|isolation of) ...3 (japan*|german*|soviet*|russia*|china|iran|france|italy)
          - (master*|mastery) of ...3 (europe|asia|pacific|mediterranean|continent|world|seas)
          - (japan*|german*|soviet|russian|chinese|communist|italian|american|indonesian|iranian|turkish|foreign) (expansion|influence|penetration|ambition*|designs|aggrandi?ement|domination|hegemony|pressure|policy of expansion)
          - (influence|pressure) (on|over|upon) ...3 (government*|states|countries|region)
          - (relations|relationship) between ... (japan|russia|soviet*|germany|china|united states|great britain|powers) and ... (japan|russia|soviet*|germany|china|united states|great britain|indonesia)
          - pattern: strategic (interest*|position|importance|situation|competit*)
            weight: 0.5
          - (geopolit*|geo-strategic)
          - pattern: status quo
            unless followed by: [line, lines, ante]
            unless within 12 words of: [unacceptable, cyprus, palestin*, israel*, conflict, sustainable, tenable, al-quds, jerusalem, mosque]
            reason: The phrase speaks of the order among powers, but in speeches on frozen conflicts of the conflict alone.
          - (war on two fronts|side of (germany|japan|the allies|the axis)|throw in ... lot with)
          - patterns:
              - prestige
              - powers
              - influence
              - communist china
              - soviet union
              - moscow
              - peking
              - tokyo
              - berlin
              - (japanese|german|soviet|chinese) (policy|intentions|attitude)
              - allies of
              - bargaining position
              - great britain and france
            weight: 0.34
            unless genre: treaty
            reason: Cables weigh powers by naming them; three of these together are such a judgement.
        examples:
          - The balance of power in the Far East would be upset by a Russian withdrawal.
          - Each Power shall respect the status quo and the other's sphere of influence.
          - In a multipolar world regional powers will look for new alignments.
        counterexamples:
          - The balance of the account shall be paid in gold.
          - The tribunal shall have the power to examine witnesses.

      international-organisations:
        label: International organisations
        definition: >
          Role, competence, membership or organs of an international organisation, or the relation of the treaty to the United Nations Charter.
          Not: a mere depositary or registration duty.
        score: patterns
        patterns:
          - (become|becomes|becoming|admitted as|admission as) (a|an)? (full|associate|original)? member* of the (society|league|organi?ation|union|council|alliance|community|assembly)
          - (members|member states) of the (society|league|organi?ation|union) (are|shall be|may)
          - patterns:
              - security council
              - general assembly
              - assembly
              - the league
              - league of nations
              - the commission
              - the council
              - trusteeship council
              - international court
              - u.n
              - united nations
              - council of foreign ministers
              - disarmament commission
              - the commonwealth
              - international organi?ation*
              - the agency
              - the charter
              - the covenant
              - the organi?ation
            genre: cable
            weight: 0.4
            reason: Cables that name two or three organs at once report on their work.
          - organi?ation ...8 (exemption|duties|taxes|duty) ...10 (official use|purchases|member states)
          - (organi?ation|agency|court|fund|institute) ...6 (accorded|entitled|enjoy*|exempt*|premises)
          - (admit|admission of|invite) ...6 (to membership|to the (council|assembly|united nations|league))
          - invite* ...15 accede to this treaty
          - (objective*|aims|purpose*) of the ...3 (organi?ation|agency|commission|institute|union|fund|bank)
          - has its headquarters
          - immunit* and privileges
          - (elect|electing|election of) ...4 secretary general
          - integrated with the organi?ation
          - (activities|work|efforts|agencies|programmes) of the (united nations|african union|european union|league)
          - (join|joining) the (european union|united nations|league|organi?ation)
          - representatives to the organi?ation
          # What an organisation is: a person in law with organs, members, staff and privileges.
          - pattern: (privileges|privilege) (and|or) (facilities|immunit*)
            unless in same provision as: [diplomatic agent*, consular]
          - immunit* ...6 (organi?ation|agency|staff|officials|official capacity|council|institute|fund|bank|legal process)
          - pattern: (immune|immunity|exempt|exemption) from ...6 (legal process|requisition|arrest|immigration|duties and taxes)
            unless in same provision as: [sending state*, visiting force*, military personnel, a force]
          - (juridical|legal|international) personality
          - legal capacity
          - (organi?ation|agency|court|institute|centre|service) ...10 (capacity to contract|institute legal proceedings|acquire and dispose)
          - (committee|commission|council|board|bureau|secretariat|conference) ...6 (exercise|exercises|exercising|perform|performs|performing|discharge|carry out) ...6 functions
          - red (cross|crescent|crystal) ...4 (international|federation|committee|societies)
          - (powers|functions|duties|composition|organs) (and (*))? of the (council|commission|assembly|conference|board|secretariat|committee|organi?ation|centre|agency)
          - (organi?ation|agency|institute|centre|fund) ...4 (shall (be the owner|own|hold|have its seat)|is a body corporate)
          - (working arrangements|relationship*|relations) with other ...6 organi?ations
          - there is hereby established
          - hereby (established|constituted|created)
          - pattern: (staff|officials|employees|archives|premises|headquarters|budget|organs|functions|functioning|reform|credibility|authority|effectiveness|administration|expenses|resources|president|director|constitution) of the (organi?ation|agency|fund|bank|court|council|commission|authority|institute|united nations|centre|community|secretariat|corporation|league|committee|security council|general assembly)
            unless in same sentence as: ['@formalities', arbitral, conciliation]
          - (withdraw|withdraws|withdrawing|withdrawal|resign*|secede*) from the (organi?ation|league|united nations|union|community|agency|commonwealth|fund|institute)
          - (conference|meeting|assembly) of (the)? (states|contracting)? parties ...3 (shall meet|shall be convened|meets|is convened|may decide|shall elect)
          - (meet|meetings|convene*) ...4 in a (conference|meeting|assembly) of
          - (organi?ation|agency|headquarters|institute|centre) ...4 (acting|may engage in legal|is represented|enjoys)
          - (archives|documents|premises|property|assets|funds) of ...3 (headquarters|organi?ation|agency) ...12 (inviolable|immun*|exempt*)
          - pattern: (executive (board|council|committee|director|secretary)|board of (governors|directors|trustees)|governing body|council of governors|general conference|plenary assembly|governing council|administrative (council|committee))
            unless in same provision as: ['@amending', reservation*, question of its revision, having been convened, authoritative]
          - pattern: the (organi?ation|agency|fund|bank|commission|institute|council|committee|corporation|board|assembly|general assembly|conference|secretariat|office|congress|union|court|authority) shall (be composed|consist|enjoy|possess|elect|meet|appoint|hold|convene|examine|consider|draw up|have its|have the power|have power|have authority|be represented|be organi?ed|be assisted|approve|supervise|perform|establish|determine|adopt its)
            unless in same provision as: [arbitral tribunal, conciliation, fact finding, disputes concerning]
          - pattern: (shall establish|hereby establish*|establishment of|shall set up|is hereby established|shall be established|there shall be|agree to establish|are established|be set up) ...6 (committee|organi?ation|agency|secretariat|institute|commission|council|subsidiary bod*|assembly|union)
            unless in same provision as: [arbitral tribunal, conciliation, "commission of (inquiry|enquiry)", disputes concerning]
          - pattern: (quorum|voting power|one vote|simple majority|casting vote|rules of procedure|right of veto|the veto|weighted voting|majority of the members)
            unless in same provision as: ['@amending', reservation*, arbitral, arbitrat*, conciliation, tax, dividends, workers]
          - pattern: (two-thirds|unanimous) (majority|vote|decision) ...8 (council|members|assembly|commission|board|committee|conference)
            unless in same provision as: ['@amending', reservation*]
          - vote ~12 (council|members of|assembly|commission|board|committee)
          - pattern: (shall)? (be)? composed of ...8 (members|representatives|parties)
            unless in same provision as: [arbitral, arbitrat*, conciliation, dispute*]
          - (elect|elected|election of) ...6 (chairman|president|vice-chairm*|members|bureau|officers)
          - pattern: (chairman|president|vice-presidents) of the (council|assembly|committee|commission|board)
            unless genre: speech
          - pattern: secretariat ...8 (function*|services|shall|provide|established|organi?ation)
            unless in same provision as: ['@amending', reservation*]
          # Membership.
          - (member|members|membership) (of|in) the (league|organi?ation|nato|north atlantic treaty|commonwealth|security council|agency|general assembly) ...8 (shall|may|become|admit*|elect*|right*|obligation*|expan*)
          - (permanent members|non-permanent members|admission of new|admission to (membership|the)|admitted to membership|full member|candidate (for|countr*|state*)|elected member)
          - pattern: membership
            weight: 0.6
          - (invitation|invite*|accede|accession) ...8 (north atlantic treaty|nato|european union|organi?ation|community|warsaw)
          - pattern: accession of ...15 to (that|the) (north atlantic treaty|treaty|union|community|organi?ation)
            unless in same sentence as: [open for]
          # The treaty and the Charter.
          - nothing in this (treaty|agreement|pact|protocol) ...15 (charter|security council)
          - (not affect|without prejudice to|compatible with|subject to) ...10 (rights and obligations|obligations) ...8 (charter|united nations)
          - (rights and obligations|obligations) under the charter
          - (article|articles) (24|25|52|53|54|103) of the (united nations)? charter
          - regional (arrangement*|agenc*) ...8 charter
          # The work of organisations.
          - (reform|reforms|reforming|strengthen*|revitali*|role|credibility|effectiveness|efficiency|relevance|expansion|enlargement|composition|mandate|competence) (of|the|and|within|in)? ...4 (united nations|security council|general assembly|african union|league of nations|the league|this organi?ation|our organi?ation|the organi?ation|secretary-general|council)
          - (united nations|security council|organi?ation) ...3 (reform|reforms|reformed|credibil*|fit for purpose|must be strengthened)
          - united nations (system|development system|bodies|budget|membership|machinery)
          - pattern: specialized agenc*
            unless in same sentence as: '@formalities'
            unless in same paragraph as: [accession]
          - (central|universal|leading|indispensable|pivotal|important) role of the (united nations|organi?ation)
          - (league of nations|covenant of the league|the covenant) ...10 (article*|members|council|obligation*|sanctions|reform*|universal*|purpose*)
          - (european (project|integration)|future of europe|a stronger europe)
          - pattern: (inter-governmental|intergovernmental|appropriate international|competent international) organi?ation*
            weight: 0.7
          - pattern: regional economic integration organi?ation*
            weight: 0.5
            unless in same sentence as: '@formalities'
          - (defence|security|regional) organi?ations
          - (need|want|wants|make|support|build) ...6 (organi?ation|united nations) ...8 (capable|effective|efficient|modern|stronger|fit)
          - (host (state|country)) ...10 (organi?ation|court|agency|institute|fund|tribunal)
          - (supreme|allied) headquarters ...8 (budget|personality|property|immunit*|relieved|duties)
          - international military headquarters
          - (conference|meeting) of the (contracting)? parties ...8 (shall|hereby|established|meet|decide|adopt)
          - patterns:
              - multilateralism
              - multilateral system
              - multilateral institution*
              - north atlantic council
              - north atlantic treaty organi?ation
              - secretariat
              - director-general
              - managing director
              - council of ministers
              - trusteeship council
              - trusteeship system
              - specialized committee
              - european commission
            weight: 0.6
            reason: An organ or an order of organisations; one more sign and it is the subject.
            unless in same sentence as: '@formalities'
          - patterns:
              - security council
              - general assembly
              - council of foreign ministers
              - disarmament commission
              - economic and social council
              - (the|united nations) charter
              - international court of justice
              - international criminal court
              - international atomic energy agency
              - world (health|trade|bank|intellectual property|customs|meteorological) organi?ation
              - world bank
              - international monetary fund
              - international committee of the red cross
              - european (union|economic community|communities)
              - african union
              - organi?ation of (african unity|american states)
              - league of arab states
              - international labour organi?ation
              - the agency
              - the community
              - international organi?ation*
              - conference of the parties
              - the (organi?ation|fund|bank|league|institute)
              - member states
            weight: 0.35
            unless in same sentence as: '@formalities'
            unless in same provision as: '@amending'
            reason: An organisation is named in every document; what it is or does is the theme.
          - patterns:
              - council of europe
              - secretary-general
              - united nations
              - our organi?ation
              - this organi?ation
              - this body
            weight: 0.25
            unless in same sentence as: '@formalities'
            unless preceded by: [purposes of the, charter of the]
            reason: As above, and weaker still, since these also sign, receive and deposit.
        examples:
          - The Organisation shall possess legal personality, and its officials shall enjoy privileges and immunities.
          - Each member shall have one vote in the Assembly; a majority of the members shall be a quorum.
          - We call for a reform of the Security Council that gives Africa permanent members.
          - This treaty does not affect the rights and obligations under the Charter of the parties which are members of the United Nations.
        counterexamples:
          - The instruments shall be deposited with the Secretary-General.
          - The owner of the ship shall pay the dues.

      shared-values:
        label: Shared values
        definition: >
          Democracy, liberty, rule of law, human rights, common heritage, ideology, justice, as a value or aim.
        patterns:
          - respect for ...4 (human rights|democratic principles|fundamental freedoms|the rule of law)
          - (strengthen*|free|defend*|preserv*) ...2 free institutions
          - pattern: values of
            weight: 0.6
          - pattern: gender ...3 (equality|perspective*|issues)
            weight: 0.6
          - pattern: human rights (and)? ...3 (democracy|fundamental freedoms|rule of law|dignity|justice|violations|abuses|council|situation|defenders|for all|law|obligations|values)
            weight: 0.7
            unless preceded by: [declaration of, convention on, court of]
          - pattern: (respect|respecting|protect*|promot*|defen*|uphold*|violat*|observance|enjoyment|guarantee*|universal|fundamental|basic|international) (of|for|the)? ...3 human rights
            weight: 0.6
          - (democracy|rule of law|values|freedom|dignity) ...4 human rights
          - fundamental (rights|freedoms)
          - (civil|political|individual) (liberties|rights|liberty)
          - (rights of (man|women|peoples|minorities|persons|indigenous))
          - (democracy|democracies|democrati?ation)
          - democratic (society|principle*|value*|institution*|ideal*|freedom*|order|world|nation*|way of life|rule|transition)
          - rule of law
          - (principles|love|cause|spirit|ideals|defen*|fight for) ...3 (liberty|liberties|freedom)
          - individual (freedom|liberty)
          - pattern: (freedom|right) (of|to) (peaceful|free)? (thought|conscience|religion|speech|expression|opinion|assembly|association|worship|belief|the press|organi?e)
            unless followed by: and protection of
          - (everyone|every person|every human being|all human beings|all persons) ...5 (right|rights|freedom|freedoms|entitled to|equal|free)
          - no one (shall|may) be (subjected|compelled|deprived|held|arbitrarily|denied)
          - (without|any) ...3 (distinction|discrimination) ...10 (race|sex|religion|colour|nationality|political opinion*)
          - (treated|treatment) ...3 (humanely|with humanity)
          - (fair treatment|guarantee*) ...12 human rights
          - (religious|personal|human|political) (freedom|liberty|dignity)
          - four freedoms
          - freedom ...2 (democracy|justice|dignity|equality)
          - (common|shared|universal|human|humanitarian|european|western|christian|moral|fundamental|democratic|our|those|these|same) (values|ideals)
          - (common|shared) (heritage|ideals|civili?ation|principles|destiny|humanity)
          - heritage and civili?ation
          - (pursuit|sake|cause|basis|based|founded) ...4 justice
          - pattern: (social|universal) justice
            weight: 0.6
          - peace ...2 (based|founded) ...3 justice
          - (justice and|freedom and|liberty and) ...2 (peace|humanity|equality|freedom|equity|prosperity|reconciliation|justice)
          - (free world|totalitarian*|marxis*|fascism|fascist|nazism|ideolog*)
          - communist (ideology|creed|doctrine|philosophy)
          - human dignity
          - pattern: (leave|leaving) no one behind
            weight: 0.4
          - (religious|ethnic|racial) (hatred|intolerance|persecution|minorit*)
          - pattern: (free and fair|free|democratic|fair) elections
            weight: 0.6
          - (principles|ideals) of ...4 (democracy|liberty|freedom|the french revolution|justice|christianity)
          - pattern: (freedom-loving|peace-loving|free) (nations|peoples|countries)
            weight: 0.6
          - (way of life|civilised world|civili?ed (nations|powers|states))
          - (non-discrimination|racial discrimination|racial equality|racism|apartheid|xenophobia)
          - (discriminat*|persecut*|repress*|ethnic cleansing|genocide|oppress*) ...6 (minorit*|race|religi*|women|rohingya|people)
          - (mutual respect|tolerance|peaceful coexistence) ...8 (religio*|cultur*|values|societ*|faith*|minorit*|dialogue)
          - (religion|religious|race) ...10 (discriminat*|persecut*|equality|freedom|regardless|tolerance)
          - (christian|holy|sacred) (religion|precepts|charity|faith|nations)
          - (precepts|maxims|spirit) of ... religion
          - pattern: rights of the child
            weight: 0.6
            unless preceded by: [committee on the, convention on the]
          - (women|women's|girls) ...8 (equal|equality|rights|participation|empower*|leadership|role|inclusion|protection|discriminat*)
          - (participation|empower*|leadership|role|inclusion|protection|rights) of women
          - sexual violence
          - (abolition|abolish*|against) ...3 (death penalty|capital punishment)
          - (equality of (all|men|states|nations|peoples|races|women|opportunit*|rights|the sexes|sovereign*)|gender equality|equal rights|empowerment of women)
          - pattern: human rights
            weight: 0.5
            unless preceded by: [declaration of, convention on, court of, commissioner for, council on]
          - patterns:
              - freedom
              - freedoms
              - justice
              - equality
              - dignity
              - values
              - humanity
              - solidarity
              - minorities
              - free peoples
              - ideals
              - tolerance
              - principles
              - inclusive
              - discrimination
            weight: 0.3
            unless within 4 words of: [court of, ministry of, minister of, department of, access to, commissioner for, convention on,
                convention for, administration of, declaration of, committee on, european court, universal declaration]
            reason: Great words used in passing; four of them make a profession of faith.
        examples:
          - The parties are resolved to safeguard the freedom and common heritage of their peoples, founded on democracy and the rule of law.
          - Respect for human rights and democracy is the foundation of our foreign policy.
          - The sovereigns take for their sole guide the precepts of the holy religion, justice, charity and peace.
        counterexamples:
          - The values in the table are expressed in metres.
          - The International Court of Justice sits at The Hague.

      economic-cooperation:
        label: Economic cooperation
        definition: >
          Trade, investment, development, economic or financial cooperation or assistance, market access, customs.
        score: patterns
        patterns:
          - (customs)? duties ...8 (removed|abolished|eliminated|reduced|levied|payable|imposed)
          - (grant|extend|provide) ...4 (credit|credits|loan|loans)
          - (deliver|supply|supplies of|export of|import of) ...4 (raw materials|machinery|grain|coal|oil)
          - (open|free) ...6 to the trade of
          - (united states|confederate states|government|company|agent) ...15 (pay|furnish|deliver|expend*) ...15 (dollars|rupees) ...15 (articles|goods|stock|cattle|horses|improvement*|agricultur*|merchandise|provisions|beneficial objects|specie)
          - (united states|confederate states) ...8 (construct|erect|build|furnish) ...25 (building*|house|houses|mill|mills|shop|shops|school*)
          - (exclusive|mutual) ...2 (trade|commerce)
          - transit ...10 (prohibited|duties|goods|free|commerce|river)
          - navigation of the
          - pattern: (economic|social and economic|socio-economic|industrial|national|regional|agricultural) development
            weight: 0.6
          - pattern: economic (integration|community|growth|recovery|union|sanctions relief|interdependence|order|and social (development|progress))
            weight: 0.6
          - lend-lease
          - pattern: ((grist|saw) mill*|blacksmith*|agricultural implements|farming utensils|yokes|horses|cattle)
            weight: 0.6
          - (improvements|articles|goods) ...10 (value|pay|paid|valued) ...10 (same|tribe|indians|nation)
          - (economic|commercial|financial|monetary|industrial|trade) (co-operation|assistance|relations|aid|partnership*|collaboration|agreement*|concession*|benefits|policy co-ordination)
          - (free|foreign|international|mutual|bilateral|world|reciprocal|external|intra-regional) (trade|commerce|market*|investment*)
          - (trade|trading) (agreement*|relation*|relationship*|barrier*|liberali?ation|interests|policy|preferences|negotiations|dispute*|in goods|in services|violation|and (commerce|investment|development|navigation|payments))
          - trade (between|with)
          - (commerce|trade) and (navigation|commerce|intercourse|friendship|investment)
          - (liberty|freedom|right|permission) ...4 (trade|commerce|navigation)
          - (permitted|allowed|free|liberty) to (trade|buy|purchase|import)
          - (licensed|indian) traders
          - most-favoured-nation
          - (tariff*|custom-house*)
          - customs (duties|duty|union|tariff*|administration*|law*|offence*|authorit*|co-operation|treatment|matters)
          - pattern: (import|export|imports|exports|imported|exported|exporting|importing|importation|exportation) ...6 (goods|duty|duties|commodit*|products|free|wheat|wool|rubber|tin|rice|sugar|prohibit*|restrict*|trade|countries)
            unless in same provision as: [immunit*, furniture, conventional arms, weapons, hazardous wastes, force or civilian component]
          - (export|exports) (of|to|earnings|markets|credit*)
          - (market access|access to markets|common market|internal market|markets for)
          - (investor*|investments)
          - investment ...4 (promot*|protect*|encourage*|agreement*|treat*|climate|foreign|opportunit*|dispute*|guarantee)
          - (double taxation|tax law*|tax claim*|tax administration*|taxation of income|taxes on income|taxes covered|fiscal evasion|resident of a contracting state|resident of one of the)
          - (taxed|taxation|taxes|tax) ...8 (in that other state|contracting state|other state|information|exchange|profits|competent authorit*)
          - profits ...4 enterprise
          - (air services|air transport|aeronautical authorities|designated airline*|international air traffic)
          - (airline|airlines) ...8 (contracting part*|designated|rights|routes)
          - (postal|telecommunication*|maritime|shipping|road|rail|transport) (services|service|transport|traffic|payment*) ...8 (administration*|countr*|contracting|between|international|designated operator*)
          - development (assistance|aid|co-operation|finance|financing|bank|fund|projects|partner*)
          - (developing|under-developed|underdeveloped|least developed|landlocked|less developed) (member)? (countr*|econom*|nation*|area*)
          - (small island)? developing states
          - (assistance|aid|help) ...5 (developing|development|donor*|under-developed)
          - (raise|raising|higher|improve*|high) (the)? standard* of (living|life)
          - (loan*|subscribed capital|subscription*|capital stock|contingent liabilities|foreign exchange|currencies|balance of payments|gold standard|exchange (rate*|control*)|debt (relief|service|cancellation|burden))
          - (annuity|annuities|annual subsidy)
          - (pay|paid|payment|pays|paying) ...12 (dollars|rupees|pounds sterling|pagodas|lacs|lakhs) ...12 (annually|per annum|yearly|every year|annuit*|invested)
          - (goods|merchandise) ...6 (dollars|annual*|duty|imported|duties|delivered annually|free of)
          - right* of way
          - (water and energy|energy|hydropower|electricity|gas|pipeline) ...8 (resources|supply|transit|production|deliver*) ...12 (parties|countr*|states|republics)
          - (duty|duties) (on|upon|of) ...5 (goods|merchandise|imports|imported|ad valorem|per cent)
          - (oil|mining|railway|commercial|telegraph) concession*
          - (railroad*|railway*|telegraph*|road*) ...8 (construct*|through ... (territory|lands|country)|right)
          - (commodit*|raw materials|foodstuffs|wool|wheat|rubber|tin|oil supplies|sugar|meat) ...8 (trade|price*|market*|supply|supplies|access|stabil*|agreement*|purchase*|sale*|disposal|export*)
          - (donor*|financial contribution*|technical (assistance|co-operation)|technology transfer|transfer of technology)
          - financial resources ...12 (develop*|fund|mechanism|countr*)
          - (international monetary fund|world bank|asian development bank|world trade organi?ation|gatt|eec|european economic community|imperial preference|commonwealth preference*|bretton woods|green climate fund|global fund)
          - (infrastructure|belt and road|connectivity) ...6 (invest*|project*|develop*|region*)
          - (blockade|embargo) ...4 (economic|commercial|financial|trade)
          - (economic|commercial|financial) (blockade|embargo)
          - economic warfare
          - (rules of origin|originating (product*|good*|material*)|anti-dumping|countervailing|safeguard measure*|quantitative restriction*|import licen*|national treatment|expropriat*)
          - (joint venture*|colombo plan|marshall plan|foreign aid|economic aid|food aid|point four)
          - (harmonious|balanced|integrated|equitable|mutual) (economic)? development of
          - (rational|joint|common) (utili?ation|exploitation|development|management) of ...4 (resources|waters|basin|river|fisher*|territor*)
          - (tourism|agriculture|energy|industry|fisheries|mining|transport|commerce|trade) and (tourism|agriculture|energy|industry|fisheries|mining|transport|commerce|trade|investment)
          - (merchants|subjects|citizens|traders) ...10 (trade|traffic|commerce|buy|sell|import|export|merchandise|reside and trade)
          - (duties|imposts|tonnage|port charges|dues) ...8 (higher|other|payable|levied|than|nation)
          - (fisher*|fishing) (agreement*|rights|products)
          - protection of intellectual property
          - (official development assistance|overseas development|concessional|climate finance|middle-income countr*|remittances|debt (sustainab*|crisis|burden|relief|restructuring)|correspondent bank*|de-risking|foreign direct investment|blue economy)
          - (job creation|unemployment|private sector|small and medium|entrepreneur*) ...15 (growth|economy|development|investment|countr*)
          - pattern: (economic|financial) (crisis|recession|depression|reform*|stability|diversification|transformation|resilience)
            weight: 0.6
          - (gross (domestic|national) product|gdp|trade surplus|trade deficit|dollar gap|sterling balances|foreign currency|hard currency)
          - (purchase|sale|sales|shipment*|supply) of ...3 (wheat|wool|rice|oil|petroleum|coal|steel|sugar|tin|rubber|copra|meat|butter|machinery|phosphate*)
          - (wheat|wool|rice|oil|petroleum|coal|sugar|tin|rubber|phosphate*|butter) (agreement*|contract*|negotiations|shipments|exports|trade|quota*)
          - (free trade area|customs union|economic union|preferential (treatment|tariff*|system)|imperial preference|reciprocal (trade|concessions))
          - (million|billion) ...8 (assistance|aid|relief|contribution)
          - patterns:
              - tax matters
              - capacity-building
              - humanitarian assistance
              - humanitarian aid
              - trade sanctions
              - sterling area
              - 2030 agenda
              - sustainable development
              - sustainable development goals
              - sdgs
              - millennium development goals
              - poverty
              - economic growth
              - inequality
              - economies
              - global economy
              - addis ababa action agenda
              - small island developing
            weight: 0.5
            reason: The development agenda of the speeches; one slogan is a courtesy, two are the subject.
          - patterns:
              - trade
              - commerce
              - commercial
              - economic
              - economically
              - economy
              - market
              - markets
              - goods
              - merchandise
              - customs
              - industry
              - industries
              - financial
              - financing
              - businesses
              - commodities
              - prosperity
              - exports
              - imports
              - prices
              - shipping
              - enterprises
              - supplies
              - currency
              - taxes
              - investment
              - partnership*
              - development
              - natural resources
              - traders
            weight: 0.26
            unless within 3 words of: [nuclear, weapons, research and]
            reason: One word of trade makes no trade agreement; four do.
        examples:
          - The parties shall grant each other's products most-favoured-nation treatment and remove customs duties.
          - The Bank shall lend to developing member countries for the growth of their economies.
          - The United States will pay to the tribe an annuity of two thousand dollars in money and goods.
        counterexamples:
          - The development of nuclear weapons is prohibited.
          - The good faith of the parties is presumed.

  diplomacy-and-formation:
    label: Diplomacy and formation
    definition: How agreements come about and how quarrels are settled.
    themes:
      dispute-settlement:
        label: Dispute settlement
        definition: >
          Settling disputes by negotiation, mediation, conciliation, arbitration, courts. Includes peaceful settlement as an obligation.
        score: patterns
        patterns:
          - basis (for|of) (a)? (settlement|solution|negotiation*)
          - (just|fair|acceptable|equitable|viable|durable|definitive|early) ...3 (solution|settlement|peace) (of|to|for|in|between)
          - (just|lasting|durable) (and (lasting|durable|comprehensive|honourable))? peace
          - good offices (committee|commission|mission)
          - peace (efforts|effort|conference|overture*|broker*|envoy|mission)
          - (court|tribunal) ...8 (competent|jurisdiction) ...6 dispute*
          - (difficult*|doubts|questions|problems) ...10 (mutual agreement|resolve*|settled) ...6 (between|agreement|consult*|negotiat*)
          - (difficult*|doubt*|question*|divergence*|disagreement*) ...10 (interpret*|application|implement*)
          - (resolve|settle|remove|overcome|dispose of) ...4 (difficult*|doubt*|divergence*|disagreement*|misunderstanding*|grievance*)
          - (difficult*|disagreement*|misunderstanding*|question*) ...12 (submitted to|referred to|decided by|settled by|shall settle|adjusted by)
          - provisional measures
          - (adjudicat*|adjust*) ...6 claims
          - quarrel*
          - general settlement
          - pattern: negotiations ...10 (between|with|under|assistance|representatives)
            not in: [article, preamble, annex]
            weight: 0.6
          - pattern: (settle|settled|settlement|settling|resolve*|resolving|resolution|adjust*|adjudicat*) (of)? ...6 (dispute*|difference*|controvers*|conflict*|complaint*)
            unless in same provision as: [collective bargaining, labour disputes]
          - (dispute*|difference*|controvers*) ...10 (settle*|resolve*|referred|refer|submitted to|adjust*|arise*|arising|decided|brought before|terminated|composed|concerning the (interpretation|application))
          - (dispute|disputes) (between|shall|concerning|over|with)
          - parties to (the|a|such) dispute
          - party to (the|a|such) (dispute|proceedings)
          - (peaceful|pacific|amicable|friendly|judicial|negotiated|political|comprehensive|just|diplomatic|lasting|durable|compulsory|satisfactory) (and (*))? (settlement|solution|adjustment|resolution)
          - by (peaceful|pacific|amicable) (means|way|methods|channels)
          - (through|using|exclusively|only|by diplomatic|by) (peaceful|pacific|diplomatic|political) means
          - pattern: arbitration
            unless in same sentence as: [collective bargaining]
          - arbitral
          - (arbitrator|arbitrators) (shall|to be|not|appointed)
          - pattern: conciliation
            unless in same provision as: [collective bargaining]
          - (mediation|mediator*|mediate|mediating|good offices)
          - (committee|commission) of (good offices|inquiry|enquiry|conciliation)
          - (umpire*)
          - permanent court of (justice|international justice|arbitration)
          - pattern: international court of justice
            weight: 0.5
            unless in same sentence as: ['@formalities', parties to the statute]
          - (submit*|refer*|bring|brought) ...8 (court of|tribunal|arbitrat*|umpire)
          - (award|awards|decision|judgment*|judgement*) ...6 (final and binding|be binding|be final)
          - (grand chamber|advisory opinion|jurisdiction of the court|written (comments|submissions|pleadings)|court of (first instance|appeal)|registrar|appellate body|panel report*|proceedings before the|preliminary objections|unified patent court)
          - (dialogue|talks) ...6 (peace|resolve|solution|settle*|crisis|reconcil*)
          - (resolve|resolved|resolving|settle|settled|settling|solve|end|ending) ...5 (through|by|by means of|in) ... (dialogue|negotiation*|talks|peaceful|diplomatic|diplomacy|arbitration)
          - (peace|reconciliation|political) (process|talks|negotiation*|dialogue|plan|initiative)
          - (solution|settlement|resolution) (of|to|for) (the|this|that) ...3 (conflict*|question|crisis|problem|dispute*|issue)
          - (lack of a|two-state|final status|lasting) solution
          - overall settlement
          - (minsk|oslo|dayton|algiers|lusaka|camp david) (agreement*|accord*|process)
          - (peace|ceasefire|cease-fire|truce|armistice) (agreement*|accord*|deal|roadmap|road map)
          - (return|returned|come|bring|back|parties) ...3 (negotiating|conference|peace) table
          - (sit down|talk) ...3 (together|each other|opponents|parties)
          - (quartet|astana|geneva) (process|talks|communiqué|roadmap)
          - (submit*|refer*|bring|take) ...6 (question|dispute|matter|case) to ...3 (security council|league|court|united nations|arbitration)
          - (conciliat*|mediat*|arbitrat*) ...8 (between|parties|dispute*|offer*|commission)
          - (tribunal|arbitrator*) ...6 (constituted|appoint*|dispute|claimant|rules)
          - (special|personal) (envoy|representative) ...12 (peace|solution|negotiat*|conflict|dispute)
          - mixed (arbitral|claims)? commission*
          - (complain*|injur*|wrong*) ...15 (superintendent|redress|agent|satisfaction) ...15 (treaty|private revenge|president|peace|first)
          - no private revenge
          - pattern: enter into negotiations
            weight: 0.5
          - (through|by|based on|national|inclusive|political|constructive|direct|peaceful) (and (*))? (dialogue|negotiation*)
          - dialogue (with|between|among)
          - patterns:
              - dispute
              - disputes
              - tribunal
              - peaceful settlement
              - litigation
              - settlement
              - ceasefire
              - peaceful resolution
              - negotiations
              - dialogue
              - mixed commission
              - differences
              - settle
            weight: 0.5
            unless within 5 words of: [armed, human settlement, settlement of accounts, lands, claims]
            reason: Quarrels are named without their settling.
        examples:
          - Any dispute concerning the interpretation of this treaty shall be settled by negotiation or referred to arbitration.
          - The good offices of a friendly Power shall be sought before recourse to arms.
          - The peace process must lead to a just and lasting solution of the question.
        counterexamples:
          - The settlement of accounts takes place every month.
          - Labour courts may hear the worker.

      confidence-building:
        label: Confidence-building and verification
        definition: >
          Verification, inspection, observation, notification of military activities, transparency, data exchange, monitoring and reporting that
          builds trust in compliance.
        score: patterns
        patterns:
          - (military|united nations|neutral|international) observers
          - (under|international|mutual|effective) (supervision|inspection|control|verification) ...8 (disarm*|stockpile*|weapons|material*|agreement|armistice|truce|elections|production|arms)
          - supervised ...3 (stockpile*|storage|truce|withdrawal|elections|disarmament)
          - national technical means
          - (open|subject) to ...4 international (control|inspection|observation|supervision)
          - (stations|installations|facilities|equipment) ...12 (open to|visit*) ...8 (representatives|observers|inspect*)
          - monitor* ...6 (situation|human rights)
          - (special rapporteur|human rights council) ...12 (report*|monitor*)
          - (report|reports|information) ...12 (measures by which effect|measures taken|give effect to)
          - inform ...12 of the nature ...4 conduct
          - (plans|plan|programme|programmes) ...8 (manoeuvres|exercises)
          - (hinder*|impede*|facilitate|subject to|rest on|means of) ...3 verification
          - full and frank (statement|exchange|information)
          - (commission|committee|body) ...6 (monitor*|supervise*|observe*) ...8 (compliance|implementation|cease-fire|withdrawal|agreement)
          - (parties|state|states) ...8 (shall report|report annually)
          - (access|visits) ...6 (inspect*|inspectors|agency)
          - (manoeuvres|military exercises|military activit*|exercises) ...12 (notif*|announced|communicated) ...8 (advance|prior|beforehand|weeks|days|plan*)
          - (plans|plan) ...8 (manoeuvres|exercises) ...12 communicated
          - (maintain|establish|open access to) ...4 register
          - furnish ...10 information ...8 (launch*|space object*|armament*|military)
          - (information|access) ...10 (register)
          - confidence-building
          - (verif*) ...8 (compliance|measures|agreement*|safeguards|disarmament|inspect*|regime|international|approaches|mission|weapons|treaty)
          - (international|effective|independent|mutual|reliable|adequate|national technical means of) verification
          - (verification (measures|regime|system|mechanism*|mission|approach*|of)|verifiable|verifying)
          - pattern: (inspection|inspections|inspectors|inspector|inspected)
            unless in same provision as: [labour, workers, animals, sanitary, veterinary, ships, customs, meat, seafarers, certificate*, vessels]
            reason: Inspectors of factories, ships and meat build no confidence between states.
          - safeguards (agreement*|system|procedures|inspect*|approach*|measures)
          - (administer*|application of|apply) ...3 safeguards
          - on-site
          - (observer*|observation|observing|supervis*) ...8 (cease-fire|ceasefire|truce|compliance|withdrawal|armistice|carrying out|implementation|military activit*)
          - monitor* ...8 (compliance|implementation|disarmament|ceasefire|cease-fire|agreement|obligations|process|treaty|convention|mission)
          - (monitoring and|monitoring) (verification|mission|mechanism|body|committee|group|system)
          - (submit|submits|submitted|submission of|furnish|present|provide|transmit|make) ...8 report* ...12 (committee|secretary-general|conference of the parties|commission|council|organi?ation|implementation|measures)
          - (periodic|regular|annual|national|initial|comprehensive|progress) report* ...8 (implementation|measures|committee|state part*|parties|compliance)
          - report* ... on the (implementation|measures|progress)
          - (notif*|communicat*|inform) ...10 (manoeuvres|military (activit*|exercises|movement*)|exercises|launch*|movement of troops)
          - (exchange|exchanges|provision) of ...3 (data|military information)
          - (transparency|openness) ...8 (military|arms|armament*|expenditure*|confidence|measures|trust|register)
          - transparency and confidence
          - open skies
          - (hotline|hot line)
          - (build|building|builds|restore|rebuild|establish) ...4 (confidence|trust) (between|among)
          - (visits|visit|visiting) ...5 (places of detention|a state party|nuclear facilities|the installations)
          - fact-finding
          - (register|registry) ...6 (objects|conventional arms|launched)
          - patterns:
              - monitoring
              - transparency
              - observers
              - verification
              - safeguards agreement
              - report to the
              - notif* in advance
              - joint commission
              - mutual confidence
              - mutual trust
            weight: 0.5
            reason: Watching and reporting, of what is not said.
        examples:
          - Each party shall have the right to conduct on-site inspections to verify compliance.
          - States Parties shall submit periodic reports on the measures taken to implement this Convention to the Committee.
          - Military manoeuvres with more than nine thousand troops shall be notified six weeks in advance.
        counterexamples:
          - Labour inspectors shall enforce the rules on hours of work.
          - The patient's identity is checked.

      commitment-formation:
        label: Participation and entry into force
        definition: >
          Signature, ratification, acceptance, accession, entry into force, provisional application, depositary functions, territorial
          application.
        score: patterns
        patterns:
          - ratifications ...8 exchanged
          - (open|opened) (to|for) ...3 (any|all) (state|states|government|governments)
          - pattern: (take|takes|come|comes|enter|enters) (effect|into effect|into operation) (on|when|upon|from)
            unless in same provision as: [denounce*, denunciation, withdraw*, terminat*, '@amending']
          - accept this convention
          - (shall|will|to|should) ...3 be ratified
          - pattern: (subject to|require|requires) ...3 (ratification|acceptance|approval by (the)? (parliament|senate|governor*))
            unless in same provision as: '@amending'
          - pattern: instrument* of (their)? (ratification|accession|acceptance|approval|adherence|adhesion)
            unless in same provision as: '@amending'
          - pattern: (deposit|deposited|exchange|exchanged) ...6 (ratification*|instrument*)
            unless in same provision as: '@amending'
          - ratifications (shall|will|of this|have been|thereof)
          - (open|opening) (for|to) (the)? (signature|accession|acceptance|adherence|adhesion)
          - pattern: (enter|enters|come|comes) into (force|effect|operation) (for|on|upon|as soon|between|in respect|with regard|with respect|when|immediately|thirty|30|after|twelve|six|three|one|two|180|provisionally|at)
            unless in same provision as: '@amending'
            unless in same sentence as: [denounce, denunciation, terminat*]
          - pattern: (shall|will) (not)? ... (enter|come) into (force|effect|operation)
            unless in same provision as: '@amending'
            reason: The entry into force of an amendment belongs to revision.
          - pattern: (take|takes|have|become|becomes) (effect|effective|obligatory|binding) ...10 (ratif*|signature|signed|approved|notification|senate)
            unless in same sentence as: [denounc*, denunciation, withdrawal, amendment*]
          - pattern: (shall|to) be (obligatory|binding) (on|upon) the contracting parties
            unless in same provision as: [arbitral, arbitrat*, tribunal, award]
          - so soon as ... ratified
          - pattern: (join|joining|accession to|accede to|membership of) ...2 (european union|nato|united nations|north atlantic treaty)
          - pattern: (signing|signature|will sign|have signed|has signed|i signed|we signed|ratified|ratify|ratification of|ratifying) (of)? ...5 (the|this|that) ...3 (treaty|convention|agreement|protocol|pact)
            unless in same sentence as: [denounce, denunciation, 'after ... signing', 'upon ... ratification', 'after ... ratification', pay, paid]
            unless preceded by: [since the, before the, prior to the, date of, time of, when, who have, and who have, who has, which has, that has]
          - (accede|acceded|accedes|acceding|accession|adhere|adhesion) ...6 (treaty|convention|agreement|protocol|act|pact|it)
          - accession of
          - provisional* (appl*|in force|enforced)
          - (appl*|provisional*) provisionally
          - pattern: (signatory|signatories|party|state|member) ...3 (ratifying|acceding|accepting)
            unless in same provision as: '@amending'
          - pattern: (ratification*|accession*|acceptance*|approval*|signature*) ...4 (ratification*|accession*|acceptance*|approval*)
            unless in same provision as: '@amending'
            weight: 0.6
          - pattern: depositar* ...8 (shall|inform*|notif*|transmit*|receive*|certified)
            unless in same provision as: ['@amending', denounc*, withdraw*, denunciation, terminat*]
          - (designated|be the) depositar*
          - reservation* (to|in respect|made|may be|shall be|incompatible|regarding|as to|on)
          - pattern: (make|making|made|withdraw|formulate|subject to|no|admit of) ...3 reservation*
            in: [article, preamble, conclusion, body]
          - (extend|extends|extended|extension|applicable|apply|application) ...8 (territories|territory) ...15 (declaration|notif*|responsible|relations|specified|international relations|respect)
          - (territories|territory) ...10 (this|present) (convention|agreement|treaty|protocol) ... (apply|extend)
          - (declaration|notification) ...6 (time|moment) of (signature|ratification)
          - (certified|true) cop* ...8 (treaty|convention|agreement|protocol|signator*|parties)
          - equally authentic
          - (equally|alike) (authoritative|valid)
          - authentic (text|texts|version|versions)
          - single (original|copy) in the ...12 language*
          - (text|texts|versions) ...8 (authentic|authoritative)
          - registration ...6 (article 102|secretariat|charter)
          - registered ...8 article 102
          - (consent to be bound|intention to become a party|become a party|becoming a party|become part*)
          - (constitutional|legal|internal|domestic|statutory) (requirements|procedures|formalities|processes) ... (complied|fulfilled|completed|met|entry)
          - (advice and consent|sanction|approval) of ...6 (senate|president|parliament|legislature|governor)
          - pattern: (full powers|plenipotentiar*) ...10 (signed|good and due form|exchanged|agreed)
            not in: preamble
          - (as regards|in respect of|with regard to|in relation to) the kingdom of the netherlands ... (apply|applies|applicable)
          - patterns:
              - entry into force
              - signatory
              - exchange of notes
              - ratified
              - ratification
              - ratifications
              - depositary
              - signature
              - accession
              - come* into force
            weight: 0.35
            unless in same provision as: ['@amending', denounce, denunciation]
        examples:
          - This treaty shall be ratified, and the ratifications exchanged at Vienna as soon as possible.
          - The Convention shall enter into force on the thirtieth day after the deposit of the tenth instrument of accession.
          - Reservations incompatible with the object of the Protocol shall not be permitted.
        counterexamples:
          - The force entered the town at dawn.
          - The parties reserve the hall for the meeting.

      negotiation:
        label: Negotiation
        definition: >
          The conduct of negotiations between states: proposals, concessions, drafting, conferences, positions taken, trust between negotiators.
        score: patterns
        patterns:
          - pattern: (intransigen*|desiderata|stall|stalling|breakdown|break down|brinkmanship|face-saving|climb-down|climbdown) ~15 (agree*|accept*|talks|negotiat*|delegat*|dutch|settlement|terms|parties|discussions|position)
            not in: [article, preamble, annex, conclusion]
          - pattern: (come to terms|reach agreement|reached agreement|reach an agreement|reach a settlement|exploratory (talks|discussions|conversations))
            not in: [article, preamble, annex, conclusion]
            unless genre: speech
          - pattern: (ready|willing|prepared|willingness|readiness|refus*|agreed) (to)? (discuss|meet|negotiate|enter into discussions)
            not in: [article, preamble, annex, conclusion]
            weight: 0.6
          - pattern: (sign|signed|initial|initialled|initialing) ...4 (agreement|treaty|memorandum|declaration) ...8 (discuss*|delegat*|talks|text|draft)
            not in: [article, preamble, annex, conclusion]
          - (continue|pursue|resume|undertake|open|begin|conduct) ...3 negotiation*
          - pattern: drafting (committee|group|of)
            not in: [article, preamble, annex, conclusion]
          - pattern: (meeting|conference) of (foreign ministers|prime ministers|heads of|delegat*|representatives|officials) ...15 (agreed|discuss*|propos*|consider*)
            not in: [article, preamble, annex, conclusion]
            weight: 0.6
          - pattern: (memoir*|projet*|undersigned|excellency|cabinets|plenipotentiar*|deliberations|allied ministers|protocols under consideration|dispatches)
            not in: [article, preamble, annex, conclusion]
            weight: 0.5
          - pattern: (declin*|reject*|accept*|receiv*|transmit*|communicat*) ...6 (overture*|proposition*|invitation*|projet|memoir*|note verbale)
            not in: [article, preamble, annex, conclusion]
          - pattern: (undersigned|excellency) ...12 (instruct*|direct*|command*|declare*|state|observ*|decline)
            not in: [article, preamble, annex, conclusion]
          - pattern: (conferences|deliberations|discussions|proceedings) ...8 (plenipotentiar*|allied ministers|courts|sovereigns|cabinets|at (aix-la-chapelle|troppau|laybach|laibach|verona|vienna|paris))
            not in: [article, preamble, annex, conclusion]
          - pattern: (put forward|press for|pressed for|pressing for|urge*|insist* (on|upon|that)|agreed to support|our (case|position)|would not agree|unwilling to agree|prepared to (accept|agree|consider)|willing to (accept|agree|negotiate))
            not in: [article, preamble, annex, conclusion]
            genre: cable
            weight: 0.5
          - pattern: (reach*|reached|conclude*|concluded|arrive at|secure) ...3 (agreement|understanding|settlement|accord) ...4 (with|between|on)
            genre: cable
            weight: 0.5
          - pattern: resolution* ...6 (passed|adopted|moved|introduced|tabled|carried|defeated|voted)
            genre: cable
          - pattern: abstain*
            genre: cable
          - pattern: (negotiations|negotiation|renegotiat*|negotiator*|negotiate|negotiated|negotiating)
            not in: [article, preamble, annex, conclusion]
            unless genre: speech
          - pattern: (negotiations|negotiation|negotiators|negotiating position*)
            genre: speech
            weight: 0.6
            reason: Speeches call for negotiations to end a conflict; that is dispute settlement.
          - pattern: (resume|resumption of|opening|open|enter into|entered into|conduct*|breakdown of|course of|progress of|conduct of) ...4 (negotiations|talks|conversations|pourparlers)
            not in: [article, preamble, annex, conclusion]
          - (counter-proposal*|counterproposal*|our proposal*|draft proposal*|alternative proposal*|compromise proposal*)
          - pattern: (proposal*|formula|text|clause|draft*|suggestion*|amendment*) ~8 (accept*|oppos*|reject*|support|supported|delegation*|table|tabled|sponsor*|vote|voted|object*)
            not in: [article, preamble, annex, conclusion]
          - pattern: (draft|drafting|redraft*) (of|the|a|an|such|this|new|treaty|resolution|agreement|covenant|convention|text|peace)
            not in: [article, preamble, annex, conclusion]
          - pattern: (make|making|made|offer*|extract|wring|further|mutual|large|important|any) ...2 concession*
            unless within 4 words of: [oil, mining, railway, tobacco]
          - pattern: (bargain*)
            not in: [article, preamble, annex, conclusion]
            unless preceded by: [collective]
          - (haggl*|quid pro quo|deadlock*|impasse|stalemate|ultimatum|overture*|feeler*|soundings)
          - pattern: (instructed|authori?ed|empowered) to (inform|propose|say|state|negotiate|accept|offer|agree|conclude)
            not in: [article, preamble, annex, conclusion]
            weight: 0.6
          - pattern: (agreed|agree|accept*|reject*|refus*|oppos*) ...6 (proposal*|formula|draft|text|terms|conditions|demand*|claim*)
            not in: [article, preamble, annex, conclusion]
            weight: 0.6
          - pattern: (make|made|put|putting|submit*|table*) ...3 (offer*|proposal*|suggestion*|demand*|counter-offer*)
            not in: [article, preamble, annex, conclusion]
            weight: 0.6
          - pattern: (conclusion|conclude|sign|signing) ...5 (treaty|agreement|pact|armistice) ...6 (with|between)
            not in: [article, preamble, annex, conclusion]
            genre: cable
            weight: 0.5
          - pattern: (compromise|compromises)
            not in: [article, preamble, annex, conclusion]
          - pattern: (conference|plenary|sub-committee|session|meeting) ...8 (discuss*|debate*|adjourn*|delegat*|agenda|rules of procedure|amendment*)
            not in: [article, preamble, annex, conclusion]
          - pattern: (delegation|delegations|delegates|representatives|plenipotentiaries) ...8 (propos*|suggest*|insist*|oppos*|argued|vote*|press*|support*|instruct*|agreed|consider*)
            not in: [article, preamble, annex, conclusion]
          - pattern: (instruct*|brief) ...6 (delegation*|delegate*|representative*|ambassador|press|insist|vote|support|oppose)
            not in: [article, preamble, annex, conclusion]
          - pattern: (peace conference|round-table|summit conference|imperial conference|conference of (the)? (powers|sovereigns|ministers))
            not in: [article, preamble, annex, conclusion]
          - pattern: (terms|conditions) of (the)? (agreement|settlement|peace|surrender|armistice)
            not in: [article, preamble, annex, conclusion]
            weight: 0.6
          - pattern: (hard|stiff|firm|common|agreed|our|british|united states|dutch|fall-back|negotiating|flexible|conciliatory) (line|position|attitude|stand)
            not in: [article, preamble, annex, conclusion]
            weight: 0.6
          - pattern: (in good faith|mutual trust|mistrust|distrust) ...8 (negotiat*|talks|parties|agreement)
            not in: [article, preamble, annex, conclusion]
          - (protocol|conferences) of (aix-la-chapelle|troppau|laibach|verona)
          - patterns:
              - discussions
              - discussion
              - conversations
              - conference
              - proposal
              - proposals
              - proposed
              - propose
              - draft
              - delegation
              - talks
              - acceptable
              - formula
              - representations
              - objections
              - views
              - reply
              - objection
              - insist
              - agreed
              - delegates
              - deliberations
              - overtures
              - compromise
              - communique
              - memorandum
              - cabinets
              - counter-proposal
              - aide memoire
            weight: 0.34
            not in: [article, preamble, annex, conclusion]
            reason: The daily words of a negotiator; three of them in one paragraph show one at work.
        examples:
          - The delegation has put forward a counter-proposal and will make no further concessions.
          - Negotiations are to be resumed at the round-table conference in The Hague.
          - The drafting committee could not agree on the text of the covenant.
        counterexamples:
          - A negotiable bill of lading passes the title to the goods.
          - The grant of an oil concession was refused.

  change-and-breakdown:
    label: Change and breakdown
    definition: How commitments last, change, end and are broken.
    themes:
      duration-and-renewal:
        label: Duration and renewal
        definition: The period for which a commitment lasts, its extension or renewal.
        patterns:
          - without limit (of|in|as to) (time|duration)
          - of unlimited duration
          - (remain|remains|continue|continues) in (effect|operation) (for|until)
          - (valid|binding) for ...4 years
          - (force|effect) ...4 (until terminated|indefinitely|in perpetuity|forever|for ever)
          - (for so long as|during the continuance|life of (the)? (treaty|agreement))
          - extend* for ...4 (period|year|years|term)
          - (treaties|treaty|articles|stipulations|engagements|agreements) ...10 (remain|continue|be) ...3 (binding|confirmed|renewed|inviolate)
          - (confirm*|renew*|abide by) ...8 (treaty|treaties|agreement|engagements) ...8 (entered|concluded|former|subsisting|made|existing)
          - (remain|remains|continue|continues|continued|stay|be) (in|to have) (full)? (force|effect|vigour) ...3 (for|until|during|indefinitely|so long|as long|unless|up to|in perpetuity|at least)
          - remain* in (force|vigour|effect)
          - (in force|in effect|concluded|binding|bound|valid|made) ...3 (for|during) (a|an|the)? ...4 (period|term|space|years)
          - pattern: (for|during) (a|an|another|further|successive|additional|the)? ...4 (period*|term*|space) of ...3 year*
            unless in same sentence as: [members, elected, elect, serve, staff, office, imprisonment, judges, child*, limitation, employ*, furnish*, blacksmith*, annually, interest, tax*, residen*, experience, provided for]
          - (treaty|agreement|alliance|convention|arrangement|pact) ...4 (shall|will) (last|endure|be prolonged|be renewed|be automatically renewed|be tacitly renewed)
          - (shall|will) (continue|be extended) ...5 (in force|in effect|until|years)
          - tacit* (renew*|reconduct*|extend*|prolong*)
          - (automatically|successively) (renew*|extend*|prolong*)
          - (renew|renewed|renewal|renewing|renewable|prolong*|prolongation) ...8 (treaty|agreement|convention|alliance|period|years|term|pact|force)
          - (treaty|agreement|convention|alliance|pact) ...8 (renewed|prolonged|renewal|prolongation)
          - pattern: (extension|extend|extended) ...6 (period|term|years|duration|life of|validity)
            unless in same provision as: [benefit*, detach*, employ*, dispute, arbitral, '@amending', report]
          - duration of (this|the|present) (treaty|agreement|convention|alliance|pact|protocol|arrangement)
          - (unlimited|indefinite|perpetual) (duration|period|validity)
          - (indefinitely|in perpetuity|permanently) ~10 (force|continue|bound|treaty|agreement|effect|binding)
          - (until|unless) ...4 (terminated|denounced|denunciation|notice of (termination|denunciation|withdrawal))
          - (bound|force) for another period
          - pattern: (expire|expires|expiry|expiration) ...6 (years|agreement|treaty|convention|alliance)
            unless in same sentence as: [ratification, signatories, consent to be bound, arbitrator*, accession]
          - (so|as) long as ...3 (this|the present|the said|that)? (treaty|agreement|convention|alliance|war) ...3 (is|are|be|remain*|continue*|last*|shall)
          - (so|as) long as ...8 (in force|sun|rivers|waters|grass|moon)
          - pattern: (fixed|initial|minimum|original) (term|period) of
            unless in same provision as: [residen*, pension*, insurance, employ*, imprisonment, contract*, member of the, members of the]
          - (treaty|alliance|agreement|league|union|convention|engagement*|pact) (shall|is|are|be|to be|will) ...3 (perpetual|permanent|temporary|of indefinite|renewable)
          - during the (continuance|term|period|currency) of (this|the present|the|that) (treaty|agreement|convention|alliance|pact|war)
          - pattern: (treaty|agreement|convention|alliance|pact|arrangement) ...6 (for|of) (a|the)? (term|period|space|further)? ...2 (five|six|seven|eight|ten|twelve|fifteen|twenty|twenty-five|thirty|fifty|ninety-nine|5|10|15|20|25|30|50|99) years
            unless in same sentence as: [review, revision, conference]
          - pattern: (ten|twenty|five|twenty-five|fifteen|fifty|thirty|ninety-nine|10|20|25|50|99|5) years ...10 (from|after) ...8 (entry|ratif*|exchange|signature|force)
            unless in same sentence as: [employ*, furnish*, pay, paid, annually, lands, conference, denounce*, denunciation, review, revision]
        score: patterns
        examples:
          - The alliance shall last for ten years from the exchange of ratifications and be renewed tacitly.
          - This Agreement shall remain in force for an indefinite period, until terminated by either party.
          - The term of the pact was extended for five further years.
        counterexamples:
          - The prisoners shall be kept for a period of days.
          - The passport is extended to family members.

      revision-and-adaptation:
        label: Revision and adaptation
        definition: Amendment, revision, review conferences, adapting an agreement or an alliance to new conditions.
        score: patterns
        patterns:
          - amendment* ...4 (made|require*|effected|come into force|enter into force)
          - (request*|propose*|demand*) ...3 (revision|amendment*|modification*)
          - (may|shall|can) be (amended|revised|modified)
          - (shall|will|to|may) review (this|the|its) (treaty|agreement|framework|convention|protocol|arrangement|operation|memorandum)
          - meet ...4 to review
          - (treaty|agreement|convention|alliance|pact|arrangement) ...8 (renegotiat*|modernised|updated|adapted|revised)
          - (change|changes|alteration*) (to|in|of) (the|this) (treaty|agreement|convention|constitution|covenant|charter|text of)
          - (expand|expanding|enlarge*|reform*) ...4 (security council|council)
          - amendment* (to|of|in) (the|this|these|such|any|present|articles|annex*|provisions) 
          - (propose|proposed|proposal*|adopt*|submit*|consider*|accept*|communicat*|draft) ...6 (amendment*|revision*)
          - pattern: (amendment*|revision*) ...8 (propos*|adopt*|enter into force|accept*|come into force|approved|agreed|effect|communicated)
            unless genre: cable
          - amendment or supplement
          - (convention|agreement|treaty|protocol|annex|annexes|arrangement|provisions|statute|charter|constitution) ...4 (may|shall|can) ...3 (amended|revised|modified|altered|supplemented|reviewed|adapted)
          - (revise|revision of|revising|amend|amending|amendment of|amendment to|modify|modification of) ...4 (treaty|treaties|convention|agreement|covenant|charter|constitution|protocol|pact|statute|annex*|schedule*)
          - (removal|abolition|modification|strengthening) of ...5 (powers|articles|veto|clause*|provision*)
          - (shall be|is|are|hereby|be) (hereby)? (amended|replaced|deleted|superseded|inserted|added|substituted) (by|as|and|to read|with)
          - (shall read|to read) as follows
          - review conference*
          - (keep|keeping|kept) ...4 under ...2 review
          - conference ...8 (review|revis*)
          - (review|reviewing) ...5 (operation|implementation|treaty|convention|agreement|charter|protocol|provisions|adequacy|alliance|pact)
          - (reform|reforming|reforms|modernize|modernise|moderni?ation|restructur*|revitali*|reorgani*) ...6 (united nations|security council|organi?ation|secretariat|general assembly|alliance|nato|league|institution*|council|system|peace)
          - (united nations|security council|organi?ation|general assembly|secretary-general*|management|his) ...5 (reform|reforms|reformed|revitali?ation)
          - (adapt|adapting|adaptation|adapted) ...6 (alliance|new (conditions|circumstances|realities|challenges)|changed|changing|agreement|treaty|organi?ation|needs)
          - (changed|altered|new) (conditions|circumstances) ...10 (treat*|agreement|alliance|pact|revision)
          - rebus sic stantibus
          - (treaty|agreement|convention|protocol) revising
          - (supplement|supplements|additional article*|replaces|superseding|supersede*|replacing) ...5 (treaty|treaties|agreement|convention|protocol)
          - (expansion|enlarge*|increase) ...8 (permanent|security council|membership)
          - peace treaty revision
          - patterns:
              - amendment*
              - amended
              - revision
              - revised
              - review
              - reform*
              - modification*
              - updat*
            weight: 0.4
            unless preceded by: [as, judicial, administrative, court]
            reason: As amended cites; two such words amend.
        examples:
          - Any party may propose amendments, which shall enter into force when two thirds of the parties accept them.
          - A review conference shall be held every five years.
          - The alliance must adapt itself to the changed circumstances in Europe.
        counterexamples:
          - The Convention, as amended, applies to ships.
          - The court reviewed the facts.

      withdrawal-and-dissolution:
        label: Withdrawal and dissolution
        definition: >
          Denunciation, withdrawal, termination, expiry, lapse, suspension of the agreement, dissolution of an alliance or union.
        patterns:
          - (party|parties|state|states|member|members|participant|partner|power|government) ...4 (may|can) ...4 (denounce|terminate)
          - (party|parties|state|states|member|members|participant|partner|power|government) ...4 (may|can) ...4 withdraw (from|on|upon|by|at|if|after)
          - (two|three|six|twelve|ninety|one) (months|days|years|year)'? (written)? notice
          - (organ|organs|committee|council|organisation|organization|alliance|union|pact|league|secretariat) ...6 (dissolved|wound up)
          - (treaty|agreement|framework|convention|pact|memorandum|arrangement|alliance) (lapses|shall lapse|will lapse|expires|shall expire|will expire)
          - (treaty|agreement|convention|alliance|pact) ...6 (abandon*|renounced|discontinu*)
          - (cancel|cancels|cancelled|cancellation) ...5 (treaty|agreement|convention|article)
          - (treaty|treaties|articles) ...6 (null and void|annulled|void)
          - no longer (be)? (in force|bound|binding|a party)
          - (may|shall|right to|should|to|desires to) denounce
          - (treaty|convention|agreement|protocol|pact) ...6 (denounced|terminated)
          - pattern: denunciation*
            unless in same sentence as: [ratifications, accessions]
          - denouncing
          - (withdraw*|withdrawal) ...4 (from)? (the|this|such|a)? (treaty|convention|agreement|protocol|pact|alliance|organi?ation|league|union|council|commission|community|european union|accord|agency|bank|fund|statute)
          - (withdraw*|cease*) ...8 (member|membership|party|parties)
          - notice of (such|its)? (intention to)? (withdrawal|termination|denunciation|withdraw|terminate|denounce)
          - pattern: (notice|notification|notify) ...10 (terminat*|withdraw*|denounc*|denunciation)
            unless in same sentence as: [reservation*]
          - (terminate|terminates|terminated|termination|terminating) ...6 (treaty|treaties|agreements|convention|agreement|protocol|pact|alliance|arrangement|by either|by giving|notice|membership|obligation*|it)
          - (treaty|agreement|convention|protocol|pact|alliance|arrangement*) ...8 (terminate|terminates|terminated|cease to (have effect|be|apply|exist)|lapse*|expire*|dissolved|come to an end|at an end)
          - (cease|ceases) to (have effect|be in force|be a party|be bound|be a member|be in effect|be binding|apply to|exist)
          - cease to be (a)? (party|member|bound)
          - (suspend*|suspension) ...6 (treaty|convention|agreement|protocol|operation of|application of|membership|rights of|in whole|alliance|obligation*)
          - (dissol*) ...6 (alliance|union|pact|organi?ation|commission|league|partnership|federation|treaty|empire)
          - (alliance|union|pact|league|federation) ...4 (dissolved|dissolution|broken up|ended|breakdown|collapse*)
          - pattern: (abrogat*|annul|annulled|null and void|nullity|rescind*|repudiat*)
            unless in same provision as: [judicial, arbitral, adoption, adopted child, marriage, contract*, court]
          - (lapse|lapsed|expiry|expiration|expire) ...5 (treaty|agreement|convention|pact|alliance)
          - pattern: right (to|of) (withdraw|withdrawal|denounce|denunciation|terminate)
            unless in same provision as: '@amending'
          - may ...4 (withdraw from|denounce|terminate)
          - (leave|leaves|leaving|quit|secede*) ...2 (the)? (league|union|alliance|european union|organi?ation|commonwealth|pact|nato)
          - brexit
          - (all)? (former|previous|prior|existing) treaties ...8 (annulled|abrogated|cancelled|void|superseded|cease)
          - (break-up|breakup|disintegration|disruption) of (the)? (alliance|entente|coalition|union|pact)
          - (liquidation|winding up|termination of operations|permanent cessation)
        examples:
          - Either party may denounce this Convention by giving twelve months' notice.
          - The treaty lapses when the alliance is dissolved.
          - A member that withdraws from the Organisation shall cease to be a party.
        counterexamples:
          - The troops were withdrawn from the frontier.
          - The signal shall cease after one minute.

      breach-and-enforcement:
        label: Breach and enforcement
        definition: >
          Violation, non-compliance, sanctions, penalties, expulsion, countermeasures, prosecution or punishment of offences.
        score: patterns
        patterns:
          - (violation*|breach|infringement) ...5 (found|established|committed|occurred|alleged)
          - suspend ...4 (obligation*|concession*) ...10 (equivalent|violation|breach|fault|fail*|comply|complied)
          - (fail*|refuse*|not) (to)? comply with ...4 (ruling|decision|award|obligation*|judgment)
          - (laws|crimes|law) of war ...15 (tried|trial|punish*)
          - visit (or|and) (detention|search)
          - (detain*|detention) ...8 (vessel*|ship*|port|limits|slave*)
          - pattern: (suttee|criminals|malefactors|thieves|robbers)
            weight: 0.6
          - guilty (of|in)
          - (violat*|breach*|infring*|contraven*|infraction*) ...8 (treaty|treaties|obligation*|law|agreement|agreements|resolution*|provisions|charter|articles|convention*|sovereignty|undertaking*|stipulation*|neutrality|ceasefire|armistice|peace)
          - (flagrant|serious|grave|material|gross|clear|blatant|systematic|manifest|repeated) (violation*|breach*)
          - (in violation of|in breach of|non-compliance (with)? ...6 (obligation*|party|parties|treaty)|failure to comply|fails to comply|fail to comply)
          - sanctions
          - pattern: (sanction|sanctioning)
            weight: 0.5
            unless within 2 words of: [royal, legislative, senate, parliament*, spirit]
          - (penalties|punish|punished|punishable|punishing|punishment of|imprisonment|fines|confiscat*|forfeit*)
          - (prosecut*|extraditable|extradite*|offender*|perpetrator*)
          - pattern: (offence|offences) ...8 (set forth|established|article|committed|commit*|criminal|extradit*|jurisdiction|domestic law|punish*|such|under)
            unless in same provision as: [sending state, receiving state, visiting force*]
            reason: Jurisdiction over the members of a visiting force belongs to their status.
          - (criminal) (offence*|law|proceedings|liability|responsibility|prosecution*|sanction*|jurisdiction)
          - (war|international) crimes
          - crimes against humanity
          - (violat*|abuses) ...6 (human rights|humanitarian law|international law) ...12 (accountab*|justice|condemn*|impunity|investigat*)
          - (war criminal*|tribunal ~8 (trial|crime*|punish*))
          - (indictment|arrest warrant|guilt|convicted|sentenced|sentence imposed|sentencing state|administering state)
          - (bring|brought|hold|held|holding) ...4 (to justice|accountable|responsible|to account)
          - (impunity|accountability for|hold accountable)
          - (prevent*|repress*|suppress*|punish*) ...6 (misuse|abuse*|violation*|infraction*|breach*|illegal|unlawful)
          - (illegal|illicit) traffic*
          - (surveillance and enforcement|hot pursuit)
          - (expel*|expulsion) ...6 (member*|organi?ation|league|council|union|party|diplomats)
          - (suspen*) ...5 (rights and privileges|voting|membership|right to vote)
          - (counter-measure*|countermeasures|reprisal*)
          - pattern: (enforce|enforcing|enforcement) ...4 (procedure*|measures|rights|laws|sentence*|obligations|action|resolutions|decisions)
            unless in same sentence as: [tax, taxes, taxation, human rights]
          - (illegal|unlawful|internationally wrongful|illicit) act*
          - infringement* 
          - (infringing|counterfeit|pirated) (goods|products)
          - pattern: (remed*|redress|reparation*|indemnif*|indemnity|compensat*) ...10 (injur*|breach*|violat*|infring*|damage*|loss*|depredation*|destruction)
            unless in same provision as: [right* of way, pollution damage, energy losses, insurance, expropriat*, sending state*]
          - (condemn*|deplore*) ...6 (violation*|act*|attack*|test*|aggression|launch*)
          - (delinquen*|depredation*|robbery|murder) ...15 (punish*|deliver*|tried|law|laws|satisfaction)
          - (deliver|delivered|delivering) up ...15 (punish*|tried|offender*|criminal*|justice|trial|law*)
          - (tried and punished|brought to trial|stand trial|put on trial|the trials)
          - (slave trade*|slavers|slave-trader*|right of (search|visit)|traffic in slaves)
          - slaves ...8 (traffic*|trad*|importation|on board|vessel*)
          - (traffic|traffick) (of|in) (slaves|negroes|human beings)
          - (stolen|plundered|robbed|killed|injured|taken) ...15 (payment|pay for|paid for|restitution|restored|indemni*|compensat*|full value|satisfaction)
          - (vessel*|ship*|cargo) ...8 (condemned|forfeited|released|adjudg*|adjudicat*)
          - (property|horses|cattle) stolen
          - (detention|visit|search|capture) of ...3 (vessel*|ship*)
          - (vessel*|ship*) ...6 (visited|detained|searched|captured)
          - contrary to ...3 (spirit|letter|stipulations|provisions|terms) ...6 (treaty|treaties|convention|agreement)
          - (give|grant|afford) ...3 (shelter|asylum|refuge|protection) ...12 (criminal*|offender*|rebel*|guilty|robber*|thieves|enem*)
          - (arrest|arrests|arrested) ...10 (leaders|law and order|criminal*|offend*|assault*)
          - (embargo|blacklist|asset freeze)
          - (revoke|revocation|withhold|suspend) ...8 (authori?ation*|privileges|benefits|licen*)
          - (laundering|corruption) ...8 (offence*|criminal|proceeds|measures|convention|law)
          - proceeds of crime
          - (broke*|break*) ...3 (treaty|treaties|word|engagement*|promise*)
          - patterns:
              - violation*
              - offence*
              - crime
              - crimes
              - enforcement
              - breach*
              - illegal
              - wrongful
              - jurisdiction
              - unlawful
              - liable
              - condemn*
            weight: 0.4
            unless within 4 words of: [law enforcement, sovereignty, territory]
            reason: Wrongs are named without being dealt with; several of these deal with them.
        examples:
          - A party that has committed a material breach may be expelled by a vote of two thirds.
          - Each State shall make the offence punishable by appropriate penalties or extradite the alleged offender.
          - The Council shall impose sanctions upon a member which resorts to war in disregard of its covenants.
        counterexamples:
          - The parliament debated the amendment for a week.
          - A fine day was forecast.

  technology-and-modern-warfare:
    label: Technology and modern warfare
    definition: What weapons and machines do to commitments.
    themes:
      technology-threats:
        label: Military technology and cyber
        definition: >
          Military or security implications of technology: cyber, unmanned and autonomous systems, satellites and space, missiles and precision
          weapons, electronic warfare, misuse of the internet, emerging technologies. Not: ordinary technical cooperation.
        score: patterns
        patterns:
          - (rocket|rockets|rocket-propelled|rocketry)
          - (guided|long range|long-range) (weapon*|missile*)
          - laser (system*|weapon*|beam*)
          - conventional weapons which may be deemed
          - (computer system*|computer data|computer crime*|computer-related)
          - cyber*
          - (computer|information) (system*|network*|data) ...10 (access|interference|attack*|intrusion|offence*|damag*|security|without right|misuse)
          - (illegal|unauthori?ed) (access|interception)
          - (misuse|abuse) ...4 (internet|technolog*|device*|computer*|information)
          - (internet|social media|online|new technologies) ...10 (terroris*|extremis*|radicali*|recruit*|incite*|crime*|propaganda|threat*|weapon*)
          - (terroris*|extremis*|radicali*|threat*) ...8 (internet|social media|online|new technologies)
          - (unmanned|remotely piloted|drone*|autonomous (weapon*|system*)|killer robots|robotic*)
          - artificial intelligence
          - (emerging|disruptive|dual-use|military|new) technolog*
          - (ballistic|cruise|guided|anti-ship|long-range|intercontinental|hypersonic|surface-to-air|anti-aircraft|nuclear|intermediate-range|medium-range|atomic) missile*
          - (missile|missiles|rocket|rockets) (launch*|test*|attack*|programme*|defen?e|technology|system*|capabilit*|strike*|threat|program)
          - pattern: (missile|missiles|rockets|warheads)
            unless in same provision as: [battle tanks, conventional arms]
          - (precision-guided|precision (weapons|munitions|strike))
          - blinding (laser|weapon*)
          - (electronic|information|space|cyber|network) warfare
          - (jamming|radar|sonar)
          - (satellite|satellites) ...8 (military|surveillance|reconnaissance|launch*|orbit|intelligence|weapon*|space)
          - (outer space|orbit|celestial bod*) ...15 (weapon*|military|peaceful purposes|arms race|bases|armaments)
          - (arms race|weapons|militari?ation|weaponi?ation) ...4 (outer)? space
          - (submarine*|aerial bomb*|poison gas|air warfare|long-range bomber*|atomic bomb*|v-1|v-2|flying bomb*) ...8 (new|invention|technolog*|menace|revolution*|change*|effect)
          - (projectiles from balloons|balloons)
          - automatic (submarine)? contact mines
          - critical (information)? infrastructure
        examples:
          - Cyber attacks on our networks and armed drones change the meaning of defence.
          - Long-range missiles threaten the capitals of the region.
          - The use of laser weapons designed to cause permanent blindness is prohibited.
        counterexamples:
          - The parties shall exchange technical experts in agriculture.
          - Broadcasting satellites serve education.

      weapons-of-mass-destruction:
        label: Weapons of mass destruction
        definition: Nuclear, chemical, biological, toxin, radiological weapons and materials for them.
        patterns:
          - stockpile* of (nuclear|fissionable|fissile|chemical|biological|atomic)
          - (rocket|nuclear)-(propelled|powered|armed|tipped)
          - weapon* of mass destruction
          - (nuclear|atomic|thermonuclear|hydrogen|fission|biological|bacteriological|chemical|toxin|radiological) (and (*))? (weapon*|bomb*|warhead*|arsenal*|test*|explosi*|device*|warfare|missile*|terrorism|threat*|capability|disarmament|proliferation|deterrent*|umbrella|war|attack*|programme|program|arms|forces|detonation|holocaust|agents|stockpile*|non-proliferation|security summit|weapon-free)
          - (nuclear|chemical|biological|atomic) ...3 (weapons|weapon|explosive*|non-proliferation)
          - (denuclear*|non-nuclear-weapon|nuclear-weapon* state*|nuclear-weapon-free|nuclear-free)
          - (nuclear|radioactive|fissionable|fissile|special fissionable) (material*|substance*) ...15 (weapon*|explosive*|safeguard*|inspect*|terroris*|offence*|harm|unlawful*|death|device*|injury|damage)
          - (safeguards) ...10 (nuclear|agency|iaea|npt|fission*|material*)
          - (nuclear|iaea|npt|atomic) ...8 safeguards
          - (non-proliferation|proliferation) (of)? (nuclear|weapons|treaty)
          - atomic information
          - (atomic|nuclear) (energy|facilit*|information) ...15 (weapon*|defence|military|safeguard*|restricted data|delivery|classified|terroris*|offence*|inspect*)
          - (poison*|asphyxiating|mustard|nerve) gas*
          - (anthrax|sarin|plutonium|enriched uranium|uranium enrichment)
          - (test ban|test-ban)
          - (joint comprehensive plan of action)
          - pattern: (NPT|CTBT|CTBTO|JCPOA|OPCW|WMD|IAEA)
            case: sensitive
          - patterns:
              - nuclear
              - atomic
              - radioactive
              - chemical
              - toxin*
            weight: 0.4
            unless within 4 words of: [family, peaceful, power plant, energy for]
        examples:
          - Each party undertakes never to develop, produce or stockpile chemical or biological weapons.
          - The nuclear test was a threat to the whole peninsula.
          - Safeguards shall apply to all source and special fissionable material.
        counterexamples:
          - The chemical industry shall label its products.
          - The nuclear family is the basis of society.

      arms-control:
        label: Arms control and disarmament
        definition: >
          Limiting, reducing, prohibiting or destroying weapons or forces; disarmament; arms-trade regulation; non-proliferation.
        patterns:
          - (elimination|abolition|removal|withdrawal|reduction|limitation|destruction) of ...6 (nuclear forces|missiles|nuclear weapons|weapons of mass destruction|nuclear arsenals)
          - (army|navy|fleet|land forces|armed forces|effectives) ...8 shall not exceed
          - (neither party|no party|parties|each party|states parties) ...4 (shall not|not|shall) ...3 (produce|possess|deploy|flight-test|acquire|manufacture|stockpile|transfer) ...8 (missile*|weapon*|warhead*|launcher*|munition*|mine|mines)
          - (reduce|reduction*|limit*|balanced|mutual) ...4 (forces|armed forces|military budget*|troops in europe)
          - (general and complete|nuclear|naval|unilateral) disarmament
          - (embargo|ban|moratorium) on ...4 (arms|weapons|testing|tests|mines)
          - (iaea|i.a.e.a|npt) ...4 safeguards
          - safeguards ...8 (npt|iaea|i.a.e.a|non-proliferation)
          - (dismiss|disband|discharge|retain no|entertain no) ...8 (troops|arabs|mercenaries|sebundies|sepoys|forces)
          - laser (weapon*|system*)
          - excessively injurious
          - disarm*
          - (arms|armament*|weapons|forces) (control|limitation*|reduction*|embargo*|trade)
          - (limit*|reduc*|prohibit*|ban|bans|banning|destroy*|destruction|eliminat*|abolish*|abolition|restrict|restricting|restriction*|regulat*|forbid*|renounc*|dismantl*|scrap*) ...6 (weapon*|armament*|arms|armed forces|warheads|mines|missiles|munitions|arsenal*|stockpile*|warships|fortification*|cluster|naval strength|tonnage)
          - (weapon*|armament*|arms|mines|warheads|munitions) ...8 (prohibited|destroyed|reduced|limited|eliminated|banned|forbidden|dismantled|be used|excessively injurious)
          - (not|never) ...10 (develop|produce|stockpile|acquire|place|install|manufacture|test|transfer|receive|possess|retain|employ|use) ...10 (weapon*|explosive device*|mines|warheads|munitions)
          - non-proliferation
          - (proliferation|illicit (trade|trafficking|manufactur*|transfer*)) ...8 (weapon*|arms|firearms)
          - (small arms|light weapons|anti-personnel|landmine*|land mines|cluster munitions|booby-trap*|conventional (weapons|arms|armed forces))
          - (nuclear-weapon-free|weapon-free|demilitari?ed) zone*
          - (denuclear*|test-ban|test ban)
          - (treaty on the prohibition|prohibition) of nuclear weapons
          - nuclear (test|weapon test) explosion*
          - disarmament
          - (naval|military) (limitation*|holiday|parity|ratio*)
          - race in armaments
          - arms race
          - pattern: (NPT|SALT|START|INF|CFE|CTBT|MBFR)
            case: sensitive
          - (stockpile*|excess weapons)
          - (importation|sale|traffic) ...4 (arms|firearms|ammunition|munitions) ...8 (prohibit*|natives|forbidden|prevent*)
          - vessels of war ...15 (lakes|limit*|dismantled|not exceed*)
        examples:
          - The parties shall limit their naval armaments to the tonnage stated below.
          - Anti-personnel mines shall be destroyed within four years.
          - General and complete disarmament remains our aim.
        counterexamples:
          - The arms of the republic are a lion and a tree.
          - The control of exports of wheat is lifted.

      interoperability:
        label: Interoperability and standardisation
        definition: >
          Common standards, compatible equipment and procedures, standardisation, joint research or procurement between forces or services.
        patterns:
          - (guided|long range|long-range) (missile*|weapon*) (project|range|establishment|committee|programme)
          - (weapons|defence|military|armament*) (science|research|development|projects)
          - (joint|combined|co-operative) ...3 (weapons|range|project|research|trials) 
          - pattern: (research and development|technical officers|firing trials|proving ground|standard pattern|specifications|standardi?ation)
            weight: 0.6
            genre: cable
          - (uniform|identical|common|same) (type|types|pattern|calibre|calibres|model) ...3 (of)? (arms|small arms|weapon*|ammunition|equipment|rifle*|gun*|artillery)
          - (spare parts|ammunition|equipment|weapon*) ...6 (interchangeab*|standardi?ed)
          - (ammunition|fuel|signal*|equipment|communication*) ...12 common (standard*|procedure*)
          - same (calibre|pattern|type)
          - (exchange|joint|common) ...4 (research and development|standards) ...8 (defence|military|armed)
          - interoperab*
          - (standardi?ation|standardi*) ...8 (equipment|forces|weapons|armament*|military|nato|procedures|agreement*|materiel|matériel)
          - (military|armed forces|equipment|nato|weapons|defence) ...6 standardi*
          - stanag*
          - (common|compatible|compatib*) ...3 (equipment|weapons|procedures|doctrine|communications|standards|systems|training) ...12 (force*|military|defence|services|armed|allied|alliance)
          - (joint|common|collaborative|co-operative|cooperative) (research|procurement|production|development) ...10 (military|defence|weapon*|equipment|armament*)
          - (defence|military) (research|procurement|production) ...6 (joint|common|co-operat*|exchange*)
          - research and development ...12 (joint|defence|military|service*)
          - (rationali?ation|armaments co-operation|defence industr* co-operation)
        examples:
          - The allies will adopt common standards so that their equipment is interoperable.
          - Joint research and procurement of armaments shall reduce the cost for every force.
          - Rifles of the same calibre are to be issued to both armies.
        counterexamples:
          - The standards of living shall rise.
          - Compatible pension rules are desirable.

      intelligence-sharing:
        label: Intelligence and classified information
        definition: >
          Exchange or protection of intelligence, classified or security-relevant information; information exchange between police or security
          services.
        score: patterns
        patterns:
          - (exchange|share|pass|supply|furnish) ...2 information (on|about|concerning|regarding|relating to) ...12 (infiltration|sabotage|espionage|terroris*|threat*|enemy|forces of|attack*|agents|criminal*|subversi*|smuggl*|traffick*)
          - intelligence (service*|directorate*|agenc*|organ*|staff*) ...8 (exchange|share|co-operate|cooperate|pass)
          - (security organs|organs of (state)? security|security services|police authorities) ...8 (exchange|share|inform)
          - restricted data
          - (communicate|exchange|transfer) ...8 (atomic|nuclear|classified) (information|data)
          - classified (military|defence|atomic|nato)? (information|material*|document*|contract*|matter)
          - (security|secrecy) (classification*|clearance*|cleared|grading*|markings)
          - security (measures|protection|authorities) ...10 (information|classified|secre*)
          - (originating|recipient|receiving) (country|party|government) ...20 (classif*|information|secre*)
          - (secret|top secret|restricted|sensitive|proprietary|atomic) (technical)? information
          - pattern: (safeguard*|protect*|preserv*|maintain*) ...8 (secrecy|confidential*|information ...4 (communicated|exchanged|transmitted|disclosed))
            unless in same provision as: [arbitra*, tribunal, tax, taxes, social security, dispute]
          - secrecy (of|for) (inventions|the invention)
          - inventions ...8 (secre*|defence)
          - (exchange|exchanging|share|sharing|provide|supply|communicat*|transmit*|pass) (of)? ...4 intelligence
          - intelligence (service*|agenc*|sharing|exchange*|co-operation|organi?ation*|cooperation|liaison|apparatus|product|estimates|information|report*|sources|officer*)
          - (exchange*|exchanging|sharing|communicat*|forward|transmit*) ...6 information ...15 (terroris*|police|security|criminal|offence*|crime*|law enforcement|investigation*|defence|military|threat*|border)
          - (terroris*|police|security services|law enforcement|crime*|investigations) ...15 (exchange*|sharing|share) ... information
          - (interpol|europol|five eyes)
          - pattern: (unauthori?ed disclosure|disclosed to|disclosure of|disclosure to) ...8 (third|information|person*|state*|unauthori*)
            unless in same provision as: [tax, taxes, taxation, benefit*, arbitra*, tribunal, social security]
          - (leak*|leakage) ...6 (information|secret*|security)
          - (competent authorities) ...12 information ...10 (investigation*|proceedings|criminal)
          - pattern: espionage
            weight: 0.6
          - (spy|spies|spying|cryptograph*|decrypt*)
          - (security service|secret service|special branch|A\.S\.I\.O|M\.I\.5|MI5|KGB|CIA)
          - (need to know|most secret|security of information|state secret*|official secret*)
          - (full|kept|keep) ...3 (secret report|you informed ... secret)
          - patterns:
              - intelligence
              - classified
              - secrecy
              - confidential
              - secret
              - disclosure
              - disclosed
            weight: 0.4
            unless within 4 words of: [ballot, vote, artificial]
            unless in same provision as: [tax, taxes, taxation, social security, arbitral]
            reason: Many papers are secret; their exchange or protection is the theme.
        examples:
          - Classified information shall receive the same degree of protection in the receiving country as in the originating one.
          - The police services shall exchange information on terrorist groups without delay.
          - Our intelligence agencies share what they learn with the allies.
        counterexamples:
          - Voting shall be by secret ballot.
          - The Clearing-House makes information on seeds available.

  non-state-and-asymmetric-threats:
    label: Non-state and asymmetric threats
    definition: Foes that are no states, and war by other means.
    themes:
      non-state-actors:
        label: Non-state actors
        definition: >
          Terrorists, insurgents, armed groups, militias, mercenaries, pirates, organised crime as actors or threats.
        patterns:
          - (rebel|insurgent|guerrilla|terrorist|extremist|jihadist) (stronghold*|force*|attack*|leader*|command*|camp*|sanctuar*|base*)
          - commandos
          - (deny|denied|denying|provide*|granting) ...6 (sanctuary|safe haven|shelter) ...8 (terror*|group*|rebel*)
          - terrorists
          - (terrorist|extremist|rebel|militant|jihadist|insurgent|guerrilla|criminal|paramilitary|separatist|militia|violent|opposition|non-state armed|armed) (and (*))? (group*|organi?ation*|network*|entit*|band*|movement*|faction*|element*|gang*|cell*|fighter*|militia*|actors)
          - (foreign terrorist fighter*|foreign fighter*)
          - (insurgent*|rebels|rebellion|rebelled|guerrillas|guerillas|guerrilla|militia*|mercenar*|extremists|jihadist*|warlord*|bandits|banditti|brigands|freebooters|filibuster*|irregulars)
          - (pirate|pirates|piracy|piratical|corsairs|privateer*)
          - (organi?ed|transnational|cross-border) (organi?ed)? crime
          - (drug|human|arms|people) (trafficker*|cartel*|smuggler*)
          - (drug trafficking|human trafficking|trafficking in (persons|human|drugs|arms)|traffickers|smuggler*|cartels)
          - (da'esh|daesh|isil|isis|islamic state|al-qaeda|al-qaida|qaida|boko haram|al-shabaab|shabaab|taliban|taleban|hizbullah|hezbollah|hamas|houthi*|farc|lord's resistance army|m23|pkk|lra|tamil tigers|mujahid*)
          - non-state actor*
          - private military
          - (communist terrorist*|c\.t\.s|viet cong|vietcong|pathet lao|republican army)
          - (taken up arms|arms exclusively|monopoly of arms|disarm*) ...6 (groups|militia*|state|hands)
          - (pindar*|marauder*|plunderers)
          - belligerent communit*
          - safe haven*
        examples:
          - Terrorist groups and armed militias control the frontier districts.
          - The Powers shall act together for the suppression of piracy.
          - Transnational organised crime threatens our region.
        counterexamples:
          - Non-governmental organisations took part in the drafting.
          - Pirated goods shall be withdrawn from the market.

      asymmetric-threats:
        label: Asymmetric threats
        definition: >
          Guerrilla war, subversion, sabotage, hybrid or information operations, propaganda against a state, hostage-taking, terrorist acts,
          infiltration, covert action.
        patterns:
          - (rebel|insurgent|guerrilla) (stronghold*|force*|attack*|activit*|operations)
          - (communist|enemy|hostile) (agents|infiltrat*|inspired|activities)
          - (raids|raiders|incursion*|border incident*)
          - (psychological|political|economic) warfare
          - (piracy|hijacking) of aircraft
          - unlawful seizure
          - (unrest|disturbances|riots) ...10 (communist|incit*|instigat*|foment*|foreign)
          - (isil|isis|daesh|da'esh|al-qaida|boko haram|al-shabaab) ...10 (threat*|attack*|violence|brutal*|atrocit*)
          - (terrorism|terror)
          - terrorist* (act*|attack*|offence*|crime*|purpose*|threat*|activit*|bombing*|violence|incident*|propaganda)
          - (act*|crime*|threat|financing|suppression|prevention|scourge|phenomenon|fight|forms) of ...3 terror*
          - (guerrilla|guerilla|asymmetric*|irregular|unconventional|partisan|hybrid) (war*|warfare|operation*|threat*|attack*|campaign|tactic*|activit*)
          - (subvers*|sabot*|infiltrat*)
          - (insurgency|insurrection*|counter-insurgency|terror tactics)
          - (disinformation|fake news|hate speech|information (operations|warfare))
          - (propaganda) ...8 (against|hostile|communis*|japanese|german|nazi|war|subvers*|enemy|indonesian)
          - (hostile|communist|enemy|subversive|japanese|german|nazi|hate) propaganda
          - (hostage-taking|taking of hostages|hostage|hijack*|kidnap*|abduct*|suicide bomb*|car bomb*|improvised explosive)
          - pattern: (covert|clandestine|undercover|underground) (action*|operation*|activit*|means|movement*|resistance)
            unless in same sentence as: [investigative, controlled delivery, laboratories, manufacture]
            reason: An investigator under cover is no saboteur.
          - (fifth column*|agents provocateurs|agitators|fomenting|foment*|incite* ...4 (rebellion|insurrection|revolt))
          - (spread|spreading|spreads|foment*|ferment*|incit*|stir*) ...3 (communism|disorder|unrest|rebellion|revolution|chaos)
          - (radicali?ation|violent extremism|extremism)
          - (unlawful*|intentional*) ...10 (explosive|detonat*|lethal device|bomb*)
          - (confrontation) ...5 (policy|indonesia*)
          - (foreign interference ...5 election*)
          - cyber-attack*
          - (revolutionary (propaganda|societ*|movement*|agitation|spirit))
          - (secret societies|carbonari|sects)
          - terrorist*
        examples:
          - We condemn terrorism in all its forms and the financing of terrorist acts.
          - Subversion and sabotage are used where an open attack would fail.
          - A hybrid campaign of disinformation was aimed at the elections.
        counterexamples:
          - The earthquake caused terrible losses.
          - The Committee adopted a plan of publicity.

  further-questions:
    label: Further questions
    definition: >
      Questions of the study of alliances that have no coded units yet. They are reported and left out of scores.
    themes:
      cohesion-and-trust:
        label: Cohesion and trust
        status: provisional
        definition: Solidarity, unity, confidence or mistrust and disagreement among allies.
        patterns:
          - (unity|solidarity|loyalty|cohesion|fidelity) ...6 (alliance|allies|ally|treaty|pact|bloc|camp|coalition)
          - (faith|trust|confidence|reliance) in ...4 (ally|allies|alliance|guarantee*|commitment*|partner*)
          - (doubt*|question*) ...8 (loyal*|commitment*|resolve|guarantee*|reliab*) ...6 (ally|allies|alliance|united states|partner*|government)
          - (abandon*|desert*|betray*|let down) ...4 (an|its|his|their|our|her|the)? (ally|allies|partner*)
          - (strain*|tension*|discord|divergence*) ...5 (within|in|among|between) ...3 (alliance|allies|bloc|coalition)
          - (brotherly|fraternal) (state*|country|countries|alliance|help|parties|peoples|union)
          - (leave|leaves|leaving) our alliance
          - (solidarity|cohesion|unity) (of|between|among|within) ...4 (alliance|allies|parties|members|commonwealth|nato|coalition|west|powers)
          - (allied|transatlantic|alliance|western|atlantic) (solidarity|cohesion|unity)
          - (mutual|reciprocal) (trust|confidence|mistrust|distrust|suspicion)
          - (credibility|reliability) of ...4 (commitment*|guarantee*|alliance|ally|pledge*)
          - (reliable|loyal|faithful|trusted|wavering) (ally|allies|partner*)
          - (rift|split|disagreement|discord|dissension) (between|among|within) ...4 (allies|alliance|powers|parties|members)
          - (intimate|perfect|closest) union
          - (driv*|wedge) ...3 wedge ...4 (between|allies)
        examples:
          - The solidarity of the alliance was never greater than after the crisis.
          - Mutual trust between the two governments has been shaken.
          - A rift between the allies would serve the enemy alone.
        counterexamples:
          - The trust fund shall be administered by the Bank.
          - Customs unity of the provinces is complete.

      burden-sharing:
        label: Burden-sharing
        status: provisional
        definition: How the costs and efforts of common defence are divided.
        patterns:
          - (expense*|cost*|charges) of ...8 (command|forces|force|troops|defence|war|headquarters|army|armies|fleet|garrison*|operation*|expedition) ...8 (shared|divided|apportioned|distributed|borne (equally|jointly|in common|in equal))
          - (bear*|borne|defray*|defrayed) ...6 (cost*|expense*|charges) ...8 (troops|forces|army|command|war|garrison*|headquarters)
          - (contribution*|contribute*) ...6 (common defence|joint command|common expenses|common budget|headquarters)
          - (pay|paid|pays) ...8 (maintenance|upkeep|subsistence) of ...4 (troops|forces|army|garrison*)
          - burden-shar*
          - (share|sharing|shared|fair share|equitable share|division|distribution) (of)? ...4 (burden*|cost*|expense*|effort) ...8 (defence|alliance|forces|war|common|headquarters|military)
          - (defence) (spending|expenditure|contribution*|budget*)
          - (two|2) per cent ...4 (gdp|gross domestic product)
          - free-rid*
          - (contribution*|quota*|contingent*) of each ...4 (ally|allies|party|parties|power*|member*)
          - common (fund|budget|funding) ...6 (defence|infrastructure|nato|headquarters|military)
          - subsid* ...8 (war|troops|army|alliance|allies)
        examples:
          - Every ally shall bear a fair share of the burden of the common defence.
          - Defence spending is to reach two per cent of GDP.
          - Great Britain pays a yearly subsidy for the army of her ally.
        counterexamples:
          - The burden of proof rests on the claimant.
          - The cost of the postal service shall be shared.

      threat-perception:
        label: Perception of a threat
        status: provisional
        definition: A state, bloc or force is named or described as a threat or adversary.
        patterns:
          - (enemy|enemies|adversary|adversaries|aggressor*) ...8 (builds|arms|arming|prepares|preparing|threaten*|plots|plotting|masses|massing|photograph*)
          - (pose*|present*|constitute*|represent*) ...4 (threat|danger|menace)
          - (growing|gravest|grave|serious|principal|main|greatest|immediate|real) (threat|danger|menace) (to|of|from)
          - (menaced|threatened) by ...6 (power|powers|neighbour*|state|states|aggress*|attack*|forces|invasion)
          - (fear*|alarm*|anxiety|apprehension) ...6 (rearmament|build-up|expansion|attack|invasion|intentions|designs)
          - (being)? menaced
          - (threat*|menace*|danger) (from|of|posed by) ...3 (japan*|german*|soviet*|russia*|china|chinese|communis*|france|iran*|north korea*|indonesia*|imperialis*|aggress*|invasion|attack)
          - (japanese|german|soviet|russian|chinese|communist|french|iranian|north korean|enemy) (threat|menace|danger|aggression)
          - (common|external|potential|principal) (enemy|enemies|adversar*|threat*|foe*)
          - (aggressive|hostile) (intentions|designs|intent|policy|policies)
          - (strategic|security) environment
          - rogue (state*|regime*|nation*)
          - (threaten*|menac*) ...4 (existence|survival|security of|independence)
        examples:
          - The Japanese threat to the islands grows every month.
          - The common enemy must be met with common means.
          - Rogue regimes pose the gravest danger.
        counterexamples:
          - The species is threatened with extinction.
          - The danger of fire in the docks is small.

      influence-and-intervention:
        label: Influence and intervention
        status: provisional
        definition: Intervention in the affairs of others, control of client states, suppression of dissent, use of leverage.
        patterns:
          - (interfere*|intervene|intervenes|intervention|meddl*) ...8 (internal|domestic|elections)
          - (send|sends|sending|attach*|appoint*|accept*) ...6 (advisers|advisors|instructors) ...8 (army|forces|general staff*|ministr*|academies)
          - (protectorate|suzerain*|tutelage|paramountcy|vassal*)
          - (keep|hold|bring|draw) ...5 (orbit|sphere)
          - (pressure|coerce*|coercion|compel*) ...5 (upon|on|of)? (government*|ally|allies|smaller|weaker|neighbour*)
          - (armed|military|foreign|direct|collective|forcible) intervention
          - right of intervention
          - (intervene|intervened|intervening|interven*) ...5 (militarily|affairs|revolution*|civil war)
          - (puppet|client|satellite|vassal) (state*|government*|regime*|ruler*)
          - (regime change|leverage|sphere* of influence)
          - (exert*|bring|exercise*) ...4 (influence|pressure) ...3 (on|upon|over)
          - (suppress*|crush*|put down) ...5 (revolt*|revolution*|uprising*|dissent|rebellion*|insurrection*)
          - (resident|political agent) ...8 (court|durbar|advice)
          - guided by the advice
        examples:
          - The Powers claimed a right of intervention against every revolution.
          - Moscow controls its satellite governments through the party.
          - The Rajah shall in foreign affairs be guided by the advice of the British Resident.
        counterexamples:
          - Third parties may intervene in the proceedings before the Court.
          - Early medical intervention saves lives.

      engagement-with-non-state-actors:
        label: Engagement with non-state actors
        status: provisional
        definition: Talks, agreements, amnesties, recognition or cooperation with armed groups, movements, companies or organisations that are no states.
        patterns:
          - (insurgent*|rebel*|liberation movement*|armed group*|guerrilla*|resistance movement*) ...10 (talks|agreement|negotiat*|recogni*|dialogue|contacts|ceasefire|amnesty)
          - (support*|arm|arms|arming|train*|financ*|harbour*) ...5 (insurgent*|rebels|guerrilla*|militia*|armed group*|armed bands|irregular*)
          - (private|technology|internet|telecommunications|platform) (company|companies|operator*|firms|sector|enterprises) ...10 (cooperat*|partner*|share|agreement*|consult*|dialogue|work with)
          - (cooperat*|partner*|dialogue|consult*) ...10 (civil society|private sector|private companies|operators of|universities)
          - (talks|dialogue|negotiat*|agreement*|ceasefire|truce|peace|contacts) ...5 (with|between) ...6 (rebels|insurgents|armed group*|armed opposition|militia*|movement*|guerrilla*|taliban|farc|republicans|liberation)
          - amnest*
          - (liberation|national) movement* ...8 (recogni*|observer|represent*)
          - recognition of (belligerency|insurgen*)
          - (combatants|fighters|rebels|group*) ~8 (reintegrat*|demobili*)
          - (civil society|non-governmental organi?ation*) ...8 (partner*|participat*|consult*|cooperat*|dialogue)
          - (private sector|companies) ...6 (security|military) ...6 (partner*|cooperat*)
        examples:
          - The government opened talks with the armed opposition and declared an amnesty.
          - The liberation movement was granted recognition and observer status.
          - Former combatants are demobilised and reintegrated.
        counterexamples:
          - The labour movement celebrates its holiday.
          - The two governments signed a truce.

      offensive-obligation:
        label: Offensive obligation
        status: provisional
        definition: A promise to make war together, to attack, or to share in conquest.
        patterns:
          - (war|campaign) ...3 (begun|undertaken|waged|carried on|fought) in common
          - at war in common
          - (not oppose|favour|support|consent to) ...8 (acquisition|annexation|cession|conquest) ...6 (territor*|province*|frontier*|by)
          - (obtain|obtains|acquire|acquires|receive|receives|retain) ...6 (at the (peace|conclusion)|compensation in territory|territorial compensation*|share of the)
          - (attack|invade|march against|open hostilities|take the offensive) ...8 (jointly|together|in concert|in conjunction|simultaneously)
          - (draw the sword|take up arms) ...8 (at its side|with|beside|together)
          - (alliance*|league|treaty|union) (both)? offensive (and|or)
          - offensive (alliance*|league|treaty|war|obligation*)
          - (declare|declaration of|make|wage) war ...6 (jointly|together|common enemy|in common|in concert)
          - (engage*|undertake*|bind*|agree*) to (enter|declare|make|join in) ...3 war
          - (share|division|partition|distribution) of ...4 (conquest*|conquered|spoil*|captured territor*)
          - (conquest*|spoils|captured) ...8 (divided|shared|partitioned)
          - (enter|entry|come) into (the)? war ...6 (side|within|against)
          - (act|co-operate|join) offensively
        examples:
          - The allies engage to declare war jointly upon the common enemy within thirty days.
          - An alliance offensive and defensive is concluded between the two Crowns.
          - The conquests shall be divided between them in equal shares.
        counterexamples:
          - Offensive remarks shall be struck from the record.
          - The share of profits is fixed yearly.

      secrecy:
        label: Secrecy of commitments
        status: provisional
        definition: Secret treaties, articles, clauses and annexes; the duty to keep an agreement secret; publicity of treaties.
        patterns:
          - (secret|separate and secret) (treaty|treaties|article*|clause*|convention*|protocol*|annex*|agreement*|understanding*|diplomacy|pact*|alliance*)
          - (kept|keep|remain|held|maintain*) ...3 (secret|secrecy) ...12 (treaty|article*|convention|agreement|protocol|alliance)
          - (treaty|article*|convention|agreement|protocol) ...8 (kept|remain|held) ...3 secret
          - open covenants
          - not (to)? (be)? (published|divulged|communicated to) ...8 (treaty|third|other|power*)
        examples:
          - The secret articles have the same force as if inserted in the treaty of this day.
          - The convention shall be kept secret as long as it is in force.
          - Open covenants shall take the place of secret diplomacy.
        counterexamples:
          - Votes shall be cast by secret ballot.
          - Classified documents are kept in safes.

      exclusivity:
        label: Exclusivity
        status: provisional
        definition: No separate peace, no engagement that conflicts with the alliance, no dealings with other powers.
        patterns:
          - separate (peace|armistice|truce|negotiation*)
          - (neither|not|no) ...8 (conclude|make|sign|treat for|enter into) ...6 (peace|armistice|truce) ...10 (consent|except|common|agreement|mutual|without|separate*)
          - (not|no|neither) ...8 (enter into|conclude|participate in|form|contract|make) ...8 (engagement*|alliance*|coalition*|agreement*|treat*|commitment*) ...10 (conflict*|contrary|directed against|inconsistent|prejudic*|incompatible|against)
          - (no|any) ...4 (negotiation*|correspondence|intercourse|communication*) with any ...6 (power|powers|state|states|european|foreign|prince|chief*)
          - (in conflict with|contrary to|inconsistent with) ...4 (provisions of)? (this|present) (treaty|pact|alliance)
          - without the (knowledge|consent|sanction|concurrence) ...6 (of)? (company|british government|other|ally|allies|united states)
        examples:
          - Neither party shall conclude an armistice or peace without the consent of the other.
          - Each party declares that no engagement of its own is in conflict with this treaty and will enter into none.
          - The Nawab shall hold no correspondence with any foreign power without the sanction of the Company.
        counterexamples:
          - The tourists shall enter without visa.
          - A separate account shall be kept.

      humanitarian-law:
        label: Humanitarian law
        status: provisional
        definition: Protection of the wounded, prisoners, civilians and cultural property in war; conduct of hostilities.
        patterns:
          - (international)? humanitarian law
          - geneva convention*
          - (wounded|wounded and sick|shipwrecked|prisoners of war|prisoner of war)
          - (protected persons|protecting power*|occupying power*|civilian population|civilian objects|non-combatant*|combatants)
          - laws (and|or) (customs|usages) of war
          - (red cross|red crescent|distinctive emblem)
          - cultural property ...10 (armed conflict|protect*|military)
          - (perfidy|quarter shall be given|military necessity|unnecessary suffering|superfluous injury|indiscriminate attack*)
          - exchange of prisoners
          - parole
        examples:
          - The wounded and sick shall be respected and protected in all circumstances.
          - Prisoners of war shall be released and repatriated at the end of hostilities.
          - International humanitarian law forbids attacks on the civilian population.
        counterexamples:
          - Humanitarian assistance after the flood was generous.
          - The prison population fell.

attributes:
  # The first value whose pattern stands in the sentence is given; so what binds hardest stands first.
  force:
    shall: [shall, undertake*, engage* to, bind* (itself|themselves|himself), obliged to, agree* to, pledge*, must]
    may: [may, can, should, endeavour*, is entitled to, has the right to, seek to]
    recital: [whereas, considering, recalling, "recogni?ing", desiring, desirous, convinced, mindful, reaffirming,
        being (resolved|desirous|satisfied)]
  polarity:
    prohibits: [shall not, may not, shall (refrain|abstain), undertake* not to, prohibited, forbidden, never,
        neither ... nor, must not]
    excludes: [without prejudice, nothing in this, except*, does not apply, shall not apply,
        not be (construed|interpreted), unless]
    undertakes: [shall, undertake*, engage* to, agree* to, pledge*, guarantee*, bind* (itself|themselves|himself)]
  condition:
    on request: [at the request of, "upon (the)? request", if requested, "on (the)? (requisition|demand) of",
        when called upon]
    constitutional process: [constitutional (process*|requirement*|procedure*|provision*|limitation*), advice and consent,
        approval of parliament]
    unanimity: [unanim*, by (common|mutual) (agreement|consent|accord), consensus, with the consent of (all|both)]
    as it deems necessary: [as it deems necessary, as far as (possible|practicable|circumstances permit), if (necessary|need be),
        in so far as]

"""#

  /// The text of Pipelines/codebooks/alliance-diplomacy.validation.yml.
  static let validationText = #"""
# How far the codebook agrees with coded units. `foedera evaluate --record` writes this file anew.
validation: alliance-diplomacy
codebook sha256: "79f38d9dd129b3f0f6c823e496807f799b877c1c243c98c88322af882943d736"
source: 'development units, at hand while the patterns were written: provisions and paragraphs of treaties, congress documents, speeches and cables; coded by two language models, differences settled by a third, not by people'
units: 564
documents: 313
themes:
  collective-defence: {coded: 17, documents: 15, tagged: 19, precision: 0.737, recall: 0.824, f1: 0.778}
  collective-security: {coded: 32, documents: 22, tagged: 31, precision: 0.871, recall: 0.844, f1: 0.857}
  deterrence: {coded: 15, documents: 14, tagged: 15, precision: 0.933, recall: 0.933, f1: 0.933}
  consultation: {coded: 16, documents: 14, tagged: 16, precision: 0.5, recall: 0.5, f1: 0.5}
  military-assistance: {coded: 43, documents: 25, tagged: 48, precision: 0.75, recall: 0.837, f1: 0.791}
  military-integration: {coded: 18, documents: 9, tagged: 22, precision: 0.773, recall: 0.944, f1: 0.85}
  non-aggression: {coded: 14, documents: 13, tagged: 17, precision: 0.765, recall: 0.929, f1: 0.839}
  neutrality: {coded: 13, documents: 9, tagged: 14, precision: 0.857, recall: 0.923, f1: 0.889}
  sovereignty-and-territory: {coded: 61, documents: 46, tagged: 60, precision: 0.867, recall: 0.852, f1: 0.86}
  balance-of-power: {coded: 16, documents: 15, tagged: 18, precision: 0.722, recall: 0.813, f1: 0.765}
  international-organisations: {coded: 83, documents: 55, tagged: 83, precision: 0.747, recall: 0.747, f1: 0.747}
  shared-values: {coded: 29, documents: 19, tagged: 31, precision: 0.806, recall: 0.862, f1: 0.833}
  economic-cooperation: {coded: 60, documents: 54, tagged: 59, precision: 0.78, recall: 0.767, f1: 0.773}
  dispute-settlement: {coded: 46, documents: 40, tagged: 52, precision: 0.827, recall: 0.935, f1: 0.878}
  confidence-building: {coded: 12, documents: 11, tagged: 12, precision: 0.833, recall: 0.833, f1: 0.833}
  commitment-formation: {coded: 69, documents: 51, tagged: 71, precision: 0.958, recall: 0.986, f1: 0.971}
  negotiation: {coded: 20, documents: 17, tagged: 21, precision: 0.524, recall: 0.55, f1: 0.537}
  duration-and-renewal: {coded: 6, documents: 6, tagged: 9, precision: 0.667, recall: 1, f1: 0.8}
  revision-and-adaptation: {coded: 20, documents: 20, tagged: 24, precision: 0.792, recall: 0.95, f1: 0.864}
  withdrawal-and-dissolution: {coded: 18, documents: 18, tagged: 18, precision: 0.889, recall: 0.889, f1: 0.889}
  breach-and-enforcement: {coded: 43, documents: 32, tagged: 42, precision: 0.833, recall: 0.814, f1: 0.824}
  technology-threats: {coded: 9, documents: 7, tagged: 9, precision: 1, recall: 1, f1: 1}
  weapons-of-mass-destruction: {coded: 30, documents: 19, tagged: 29, precision: 1, recall: 0.967, f1: 0.983}
  arms-control: {coded: 21, documents: 16, tagged: 23, precision: 0.826, recall: 0.905, f1: 0.864}
  interoperability: {coded: 2, documents: 2, tagged: 3, precision: 0.667, recall: 1, f1: 0.8}
  intelligence-sharing: {coded: 31, documents: 15, tagged: 28, precision: 0.893, recall: 0.806, f1: 0.847}
  non-state-actors: {coded: 20, documents: 13, tagged: 19, precision: 0.947, recall: 0.9, f1: 0.923}
  asymmetric-threats: {coded: 31, documents: 20, tagged: 32, precision: 0.938, recall: 0.968, f1: 0.952}

"""#
}
