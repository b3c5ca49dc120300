import { createRequire } from 'node:module';
import { romanisedAs } from './romanise.ts';

const require = createRequire(import.meta.url);

/** Given names and family names of one culture, as English-language news spells them. */
export type NamePool = {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly weight: number;
};

// Locales written in Latin letters are used as they are; the others through a table. Weights are rough shares of the
// names in world news, not of the world's people.
const LATIN: Readonly<Record<string, number>> = {
  en_US: 6,
  en_GB: 5,
  en_AU: 1,
  en_IN: 4,
  en_NG: 3,
  en_GH: 2,
  en_IE: 1,
  en_ZA: 1,
  zu_ZA: 1,
  yo_NG: 1,
  fr_SN: 2,
  de: 2,
  fr: 2,
  es: 2,
  es_MX: 3,
  pt_BR: 2,
  it: 2,
  nl: 1,
  pl: 2,
  cs_CZ: 1,
  sk: 1,
  ro: 2,
  hu: 1,
  hr: 1,
  sr_RS_latin: 2,
  sl_SI: 1,
  lv: 1,
  da: 1,
  sv: 1,
  nb_NO: 1,
  fi: 1,
  tr: 5,
  az: 4,
  uz_UZ_latin: 3,
  ku_kmr_latin: 1,
  vi: 1,
  id_ID: 2,
};
const ROMANISED: Readonly<Record<string, number>> = { uk: 8, ru: 8, mk: 1, ka_GE: 3, hy: 2 };

const split = (text: string): string[] => text.split(' ');

// Common names in the spellings of news agencies, for scripts that no table renders well.
const WRITTEN: readonly NamePool[] = [
  {
    weight: 6,
    given: split(
      'Mohammed Mohammad Muhammad Ahmed Ahmad Ali Hassan Hussein Omar Khalid Khaled Yousef Ibrahim Abdullah Abdulrahman Mahmoud Mustafa Saad Salim Tariq Faisal Nasser Jamal Hamid Karim Rashid Bashar Walid Ziad Fuad Haider Moqtada Nouri Adel Sami Samir Fatima Aisha Mariam Layla Noor Huda Amal Rania Salma Zainab Ismail Yasser Marwan Bilal Imad Hatem Ayman Anwar Hisham Osama Tamer',
    ),
    family: split(
      'al-Sudani al-Maliki al-Sadr al-Hashimi al-Jaafari al-Jubeir al-Falih al-Otaibi al-Qahtani al-Thani al-Sisi al-Assad al-Zawahiri al-Obeidi al-Abadi al-Kadhimi al-Houthi al-Hadi Haniyeh Mashal Abbas Erekat Dahlan Hariri Nasrallah Berri Aoun Mikati Saleh Hadi Mansour Haddad Khoury Nasser Salem Hassan Hussein Saleem Qureshi Rahman Sharif Bhutto Zardari Karzai Ghani Massoud Haqqani Mansoor Yousafzai Mehsud Akhundzada Shinwari Nabil Awad Barakat Darwish Fayyad Hamdan Jabari Khatib Masri Najjar Qasim Rantisi Shaath Tamimi Zidan Benali Bouteflika Tebboune Saied Ghannouchi Hamdok Burhan Dagalo',
    ),
  },
  {
    weight: 3,
    given: split(
      'Ali Mohammad Hassan Hossein Mahmoud Akbar Ebrahim Javad Reza Saeed Qassem Esmail Abbas Amir Masoud Mehdi Mostafa Kazem Ahmad Hamid Behrouz Farhad Kamal Zahra Maryam Narges Nasrin Shirin Parviz Sohrab',
    ),
    family: split(
      'Rouhani Raisi Zarif Khamenei Araghchi Ahmadinejad Larijani Soleimani Salehi Velayati Jalili Ghalibaf Rezaei Shamkhani Amirabdollahian Pezeshkian Bagheri Salami Karimi Hosseini Mohammadi Ahmadi Ebadi Sotoudeh Mousavi Karroubi Khatami Rafsanjani Jannati Nouri Shariatmadari Vahidi Hajizadeh Tangsiri Farahani Tehrani Shirazi Kermani',
    ),
  },
  {
    weight: 4,
    given: split(
      'Xi Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Luo Gao Zheng Liang Xie Tang Deng Han Feng Cao Peng',
    ),
    family: split(
      'Jinping Keqiang Yi Wei Jianguo Xiaoming Qishan Yang Zhanshu Huning Ming Jun Lei Hao Jie Qiang Xiaoping Jiabao Jintao Rongji Peng Zemin Xilai Bo Zhigang Shufu Hua Lijian Wenbin Chunying Gang Na Ting Yan Min Feng Zhiqiang Guoqiang Weidong Dan',
    ),
  },
  {
    weight: 3,
    given: split(
      'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Hong Moon Yoo Ban Chung',
    ),
    family: split(
      'Jong-un Jong-il Geun-hye Jae-in Suk-yeol Myung-bak Moo-hyun Dae-jung Ki-moon Yo-jong Jae-yong Kun-hee Sung-min Ji-hoon Min-ho Ji-young Hyun-woo Seung-hoon Young-jin Eun-hye Dong-hyun Yong-chol Chang-sun Kyung-wha Hak-bong Soo-jin',
    ),
  },
  {
    weight: 3,
    given: split(
      'Shinzo Fumio Yoshihide Taro Junichiro Yukio Naoto Yoshihiko Shigeru Hiroshi Kenji Takashi Akira Satoshi Makoto Yuki Haruki Kazuo Naomi Yuriko Sanae Toshimitsu Katsunobu Masayoshi Keiko Yoko Haruka Kei Shohei Ichiro',
    ),
    family: split(
      'Abe Kishida Suga Aso Koizumi Hatoyama Kan Noda Ishiba Tanaka Suzuki Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Motegi Kono Nishikori Osaka Koike Takaichi Kuroda Ueda Otani Mori Okada Fujita',
    ),
  },
  {
    weight: 3,
    given: split(
      'Nursultan Kassym-Jomart Askar Yerlan Timur Bakhyt Daniyar Almazbek Sooronbay Sadyr Kurmanbek Emomali Rustam Sirojiddin Gurbanguly Serdar Shavkat Islam Abdulaziz Murat Marat Nurlan Aibek Kanat Gulnara Dariga Aigul Ilham Mehriban Jeyhun Hikmet Elmar Zakir Rashad Tofig Ramiz Anar Vugar Elchin Fuad Nizami',
    ),
    family: split(
      'Nazarbayev Tokayev Mamin Sagintayev Tleuberdi Nurtleu Atambayev Jeenbekov Japarov Bakiyev Otunbayeva Rahmon Muhriddin Berdimuhamedov Meredov Mirziyoyev Karimov Kamilov Saidov Aliyev Aliyeva Bayramov Hajiyev Hasanov Mammadyarov Mammadov Asadov Guliyev Huseynov Ismayilov Jafarov Abdullayev Babayev Rzayev Safarov Gasimov Mustafayev Valiyev Karimli Gambar',
    ),
  },
  {
    weight: 3,
    given: split(
      'Uhuru William Raila Yoweri Paul Abiy Isaias Salva Riek Hage Cyril Jacob Thabo Emmerson Robert Morgan Nelson John Joseph Felix Denis Alassane Laurent Macky Bassirou Ousmane Muhammadu Goodluck Bola Olusegun Nana Jerry Ellen George Sahle-Work Tedros Workneh Teshome Haile Mengistu',
    ),
    family: split(
      'Kenyatta Ruto Odinga Museveni Kagame Ahmed Afwerki Kiir Machar Geingob Ramaphosa Zuma Mbeki Mnangagwa Mugabe Tsvangirai Chamisa Magufuli Kabila Tshisekedi Mukwege Ouattara Gbagbo Sall Faye Sonko Buhari Jonathan Tinubu Obasanjo Akufo-Addo Mahama Rawlings Sirleaf Weah Zewde Ghebreyesus Gebeyehu Toga Selassie Okonjo Mwangi Wanjiku Otieno Kamau Njoroge Banda Phiri Moyo Ncube Dlamini Nkosi Mokoena',
    ),
  },
  {
    weight: 3,
    given:
      'Aung San|Min Aung|Thein|Khin Maung|Htin|Win|Zaw|Ko Ko|Soe|Myo|Kyaw Zwa|Nay Myo|Thant|Wai Wai|Su Su|Tin|Hla|Moe'.split(
        '|',
      ),
    family: 'Suu Kyi|Hlaing|Sein|Kyaw|Myint|Oo|Tun|Htay|Lwin|Moe|Nyein|Zaw Tun|Win Htut|Nu|Thaung|Khaing'.split('|'),
  },
  {
    weight: 2,
    given:
      'Prayuth|Prawit|Thanathorn|Yingluck|Thaksin|Abhisit|Somchai|Srettha|Paetongtarn|Pita|Anutin|Parit|Suthep|Surin|Hun|Sam|Kem|Sok'.split(
        '|',
      ),
    family:
      'Chan-ocha|Wongsuwan|Juangroongruangkit|Shinawatra|Vejjajiva|Charnvirakul|Limjaroenrat|Chiwarak|Thaugsuban|Pitsuwan|Sen|Manet|Rainsy|Sokha|An|Phen'.split(
        '|',
      ),
  },
  {
    weight: 2,
    given:
      'Sitiveni|Frank|Voreqe|Peter|James|Manasseh|Fiame Naomi|Tuilaepa Sailele|Akilisi|Winston|Siaosi|Enele|Kausea|Taneti|Rick|Hone|Marama|Tau|Ratu Inoke|Litia|Sione|Semi|Tevita'.split(
        '|',
      ),
    family:
      "Rabuka|Bainimarama|Marape|Sogavare|Mata'afa|O'Neill|Pohiva|Tuionetoa|Natano|Maamau|Malielegaoi|Sovaleni|Waqa|Aingimea|Houenipwela|Harawira|Davidson|Henare|Kubuabola|Qionibaravi|Taufahau|Radradra|Havili".split(
        '|',
      ),
  },
  {
    weight: 3,
    given:
      'Andres Manuel|Luiz Inacio|Juan Carlos|Jose Maria|Maria Fernanda|Ana Lucia|Luis Alberto|Miguel Angel|Jose Antonio|Carlos Eduardo|Evo|Rafael|Dilma|Cristina|Alberto|Sebastian|Ivan|Alvaro|Keiko|Martin|Nayib|Daniel|Juan Orlando'.split(
        '|',
      ),
    family:
      'Lopez Obrador|Lula da Silva|de la Rua|Fernandez de Kirchner|Perez Molina|dos Santos|Garcia Luna|de Souza|Rodriguez Zapatero|Pena Nieto|Uribe Velez|Duque Marquez|da Costa|de Oliveira|Sanchez de Lozada|Hernandez Alvarado|del Castillo|de los Rios|Martinez Campos'.split(
        '|',
      ),
  },
  {
    weight: 2,
    given:
      'Alexander|Ursula|Herman|Bart|Karl-Theodor|Corrie|Mark|Wouter|Marianne|Guy|Jan-Willem|Jean-Claude|Jean-Luc|Jean-Yves|Marie-Claire|Anne-Sophie|Frank-Walter|Hans-Dietrich|Ernst August'.split(
        '|',
      ),
    family:
      'van der Bellen|von der Leyen|van Rompuy|de Wever|zu Guttenberg|ten Boom|van den Berg|van Dijk|de Jong|Verhofstadt|de Bruyne|Le Drian|Le Pen|du Pont|d’Estaing|von Storch|van der Poel|El Khomri'.split(
        '|',
      ),
  },
  {
    weight: 3,
    given:
      'Mohammed|Khalid|Hamad|Tamim|Abdullah|Salman|Sultan|Mansour|Zayed|Fahd|Nawaf|Turki|Haitham|Mohamed|Zine El Abidine|Abdel Fattah|Abdel Aziz|Ali Abdullah'.split(
        '|',
      ),
    family:
      'bin Salman|bin Zayed Al Nahyan|Al Maktoum|bin Khalifa|bin Hamad Al Thani|ben Ali|Ould Ghazouani|al-Sisi|al Saud|bin Farhan|al-Burhan|El Sisi|Al Khalifa|bin Tariq|al-Kaabi|Bin Daher|El Baradei|al-Sabah'.split(
        '|',
      ),
  },
  {
    weight: 3,
    given:
      'J P|H D|M K|K|P|B S|K T|N|V K|A R|M S|Y S|Narendra|Amit|Rajnath|Nirmala|Mamata|Uddhav|Arvind|Yogi|Pinarayi|Akhilesh|Tejashwi|Hemant|Ashok|Bhupesh|Capt Amarinder|Sukhbir Singh'.split(
        '|',
      ),
    family:
      'Nadda|Kumaraswamy|Stalin|Chidambaram|Palaniswami|Chandrashekar Rao|Vijayan|Thackeray|Pawar|Banerjee|Adityanath|Yadav|Soren|Gehlot|Baghel|Singh Badal|Rama Rao|Sasikala|Rahman|Dhoni|Jagan Mohan Reddy|Deve Gowda'.split(
        '|',
      ),
  },
  {
    weight: 3,
    given:
      'Ngozi|Folashade|Aminu Bello|Godwin|Yemi|Babajide|Nyesom|Abdullahi Umar|Nasir|Atiku|Peter|Lai|Femi|Olaniwun|Sani|Githii|Gladys|Kalonzo|Musalia|Kithure|Miguna|Bobi|Kizza|Patrick Ole|Wavinya|Edgar|Hakainde|Lazarus'.split(
        '|',
      ),
    family:
      'Okonjo-Iweala|Giwa-Ogunbanjo|Masari|Emefiele|Osinbajo|Sanwo-Olu|Wike|Ganduje|El-Rufai|Abubakar|Obi|Mohammed|Adesina|Ajayi|Bello|Mburu|Wanga|Musyoka|Mudavadi|Kindiki|Wine|Besigye|Ntutu|Ndeti|Lungu|Hichilema|Chakwera'.split(
        '|',
      ),
  },
];

type LocaleNames = Readonly<Record<string, readonly string[] | undefined>>;

function listed(names: LocaleNames | undefined): string[] {
  return [...(names?.generic ?? []), ...(names?.female ?? []), ...(names?.male ?? [])];
}

/** All pools, in a fixed order. */
export function namePools(): NamePool[] {
  const {
    allLocales: locales,
  }: {
    allLocales: Readonly<
      Record<string, { person?: { first_name?: LocaleNames; last_name?: LocaleNames } } | undefined>
    >;
  } = require('@faker-js/faker');
  const pool = (code: string, weight: number, spell: (name: string) => string): NamePool => {
    const names = (list: LocaleNames | undefined): string[] =>
      listed(list)
        .map(spell)
        .filter((n) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(n));
    return { weight, given: names(locales[code]?.person?.first_name), family: names(locales[code]?.person?.last_name) };
  };
  return [
    ...Object.entries(LATIN).map(([code, weight]) => pool(code, weight, (name) => name)),
    ...Object.entries(ROMANISED).map(([code, weight]) => pool(code, weight, (name) => romanisedAs(code, name))),
    ...WRITTEN,
  ].filter((p) => p.given.length > 5 && p.family.length > 5);
}
