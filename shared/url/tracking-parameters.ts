/**
 * Query parameters that say how a reader came to a page and never which page it is. Names alone, as facts, from the
 * general sections of two maintained public lists, read in 2025 and 2026: AdGuard's tracking-parameter filter
 * (AdguardTeam/AdguardFilters, TrackParamFilter/sections/general_url.txt) and ClearURLs (ClearURLs/Rules, data.min.json,
 * globalRules); and from publishers' own tagging guides (comScore, AT Internet, Webtrends, Adobe, Parse.ly). Lower case.
 */
const NAMES = `
_branch_match_id _branch_referrer _clde _cldee _ga _gl _hsenc _hsmi _io_session_id _kx _openstat _zucks_suid __hsfp __hssc __hstc
__io_lv __s __source __tn__ __twitter_impression action_object_map action_ref_map action_type_map ad_id adfrom adgroupid
admitad_uid adid aiad_clid amp_analytics asgtbndr awc _bta_c _bta_tid bta_c bta_tid bbeml
campaign_id campaignid ceneo_spo click_id clickid cmp cmpid cmpname cndid convid cuid cx_artpos cx_click cx_navsource cx_recsorder
cx_recswidget cx_tag cvid dclid dicbo dm_i ebisadid echobox ef_id emailid email_id erid esrc external_click_id famad_xuid
fb_action_ids fb_action_types fb_comment_id fb_ref fb_source fbclid fref ftag ftcamp gbraid gci gclid gclsrc gdfms gdftrk gdffi
gps_adid gs_l guccounter guce_referrer guce_referrer_sig hootpostid hsctatracking icid igsh igshid ijn intcid intcmp int_cmp
irclickid irgwc ito itx kwp_0 li_fat_id li_source linkid linksource maf mbid mc_cid mc_eid mc_tc mibextid mindbox-click-id
mindbox-message-key mkt_tok ml_subscriber ml_subscriber_hash mkwid ml_medium msclkid mod_source mtm_kwd ncclick_id
nx_source oborigurl ocid ogbl oprtrack os_ehash origin_referrer pcrid pf_rd_p pf_rd_r pk_vid
rb_clickid recirc_id refclickid refsrc ref_src ref_url reflink rss_id rtkcid sc_cid scid s_cid s_kwcid share_id share_source
shareadraft sharetype sharetoken smid smtyp snr soc_src soc_trk socialmedia spm spref sr_share srsltid sscid sthash ttclid
taid tduid trackid tracking tracking_source trackingid trk trkcampaign tsrc tt_campaign tt_content tt_medium twclid twsrc
tw_p _ft_ _guc_consent_skip een seen recruiter unicorn_click_id user_email_address usqp utm vc_lpp vero_conv vero_id vgo_ee vtp wbraid wickedid wkey wmail
wprov wt_mc wt_zmc wtrid wt_tsrc xtcr xtloc xtnp xtor xtref xts yclid ymid yptr ysclid zanpid zarsrc
`;

/** Families of the same kind: any parameter that starts so. */
const PREFIXES = `
utm_ ga_ hsa_ itm_ mtm_ pk_ piwik_ matomo_ dpg_ bsft_ adjust_ _sgm_ hmb_ otm_ vn_ cm_mmc cm_me cm_cr ir_ oly_ at_ ns_ __cft__ gad_ guce_ mkt_
cx_recs echobox- __twitter_ cmp_ fb_action_ adobe_mc elq
`;

/** Session identifiers of common web frameworks. */
const SESSION_NAMES = `
phpsessid jsessionid sessionid session_id sess_id sid aspsessionid cfid cftoken zenid oscsid phpsid sessid s_id
`;

/** Words that begin the value of a parameter which tells the channel a reader came through. */
const CHANNELS = `
facebook fb twitter tw x linkedin whatsapp telegram instagram ig reddit pinterest flipboard google googlenews newsletter email
mail e-mail rss feed home homepage front frontpage social push notification app ios android hootsuite buffer share shared widget
related recirc sms copy taboola outbrain dlvr.it apple applenews smartnews upday pocket mobile web desktop nl hp syndication
search autofeed youtube youtu.be mostread most-read trending top topstories
`;

const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().split(/\s+/u).filter(Boolean));

export const TRACKING_NAMES = words(NAMES);
export const TRACKING_PREFIXES: readonly string[] = [...words(PREFIXES)];
export const SESSION_PARAMETERS = words(SESSION_NAMES);
export const CHANNEL_WORDS = words(CHANNELS);

/** Parameters that hold a channel on most sites, yet a content id on some: dropped only when the value is a channel word. */
export const CHANNEL_PARAMETERS = words(`
source src from fromref via platform medium channel share shared social feature campaign origin partner feed cid mod type mode
sref referer
`);

/** Parameters that name the referring page or place; kept only where the value is a number or a path. */
export const REFERRER_PARAMETERS = words('ref ref_ referrer refid _ref');

/** Parameters that ask for another rendering of the same page, with the values that do so (`*`: any). */
export const RENDERING_PARAMETERS: ReadonlyMap<string, string> = new Map([
  ['amp', '*'],
  ['wpamp', '*'],
  ['_amp', '*'],
  ['amp_js_v', '*'],
  ['amp_gsa', '*'],
  ['amp_markup', '*'],
  ['outputtype', 'amp'],
  ['output', 'amp print'],
  ['output_type', 'amp'],
  ['mode', 'amp print mobile'],
  ['view', 'amp print mobile printable'],
  ['format', 'amp print'],
  ['display', 'amp print mobile'],
  ['print', '*'],
  ['printable', '*'],
  ['printview', '*'],
  ['printpage', '*'],
  ['print_view', '*'],
  ['nomobile', '*'],
  ['noredirect', '*'],
  ['mobile', '0 1 true false yes no'],
  ['m', '0 1'],
  ['showcomments', '*'],
]);

/** Parameters that mark a share or a player on platforms where articles are often found; by registrable domain. */
export const PLATFORM_PARAMETERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['youtube.com', words('feature ab_channel cbrd ucbcb si pp app kw t')],
  ['facebook.com', words('__tn__ _ft_ refid mibextid rdid hc_ref hc_location fref eid')],
  ['twitter.com', words('s t ref_src ref_url cn lang')],
  ['x.com', words('s t ref_src ref_url cn lang')],
]);
