/// Short forms that newsrooms write for the same words.
enum Abbreviations {
  private static let table: [String: [String]] = [
    "kab": ["kabupaten"], "kec": ["kecamatan"], "kel": ["kelurahan"], "prov": ["provinsi"], "jl": ["jalan"],
    "jln": ["jalan"], "no": ["nomor"], "tgl": ["tanggal"], "tlp": ["telepon"], "telp": ["telepon"],
    "dinkes": ["dinas", "kesehatan"], "dinsos": ["dinas", "sosial"], "disdik": ["dinas", "pendidikan"],
    "dishub": ["dinas", "perhubungan"],
    "disdukcapil": ["dinas", "kependudukan", "dan", "pencatatan", "sipil"],
    "kadis": ["kepala", "dinas"], "kadinkes": ["kepala", "dinas", "kesehatan"],
    "kemensos": ["kementerian", "sosial"],
    "kemenkes": ["kementerian", "kesehatan"], "komdigi": ["kementerian", "komunikasi", "dan", "digital"],
    "rsud": ["rumah", "sakit", "umum", "daerah"], "ktp-el": ["ktp"], "e-ktp": ["ktp"],
    "ktp-elektronik": ["ktp"],
    "bansos": ["bantuan", "sosial"], "opd": ["organisasi", "perangkat", "daerah"],
    "medsos": ["media", "sosial"], "blanko": ["blangko"], "wa": ["whatsapp"], "dr": [], "drg": [], "drs": [],
    "dra": [], "ir": [], "hj": [], "prof": [],
  ]

  /// The words that a word stands for; itself where it is no short form, none for a title before a name.
  static func expand(_ word: String) -> [String] { table[word] ?? [word] }

  /// All short forms, and the words after which a full stop belongs to them.
  static var words: [String] { table.keys + Array(withDot) }

  /// Whether a full stop after the word belongs to it.
  static func takesDot(_ word: String) -> Bool { word.utf8.count == 1 || withDot.contains(word) }

  private static let withDot: Set<String> = [
    "kab", "kec", "kel", "prov", "jl", "jln", "no", "tgl", "tlp", "telp", "dr", "drg", "drs", "dra", "ir",
    "hj", "prof", "plt", "dll", "dsb",
  ]
}
