package org.mujaz.model;

/** The family of digits in Arabic text; machine fields are always ASCII. */
public enum Digits {
  /** 0123456789. */
  LATN,
  /** ٠١٢٣٤٥٦٧٨٩. */
  ARAB
}
