/** Words that make a piece of a line a place to meet: a kind of building or room, or a way to meet without one. */
export const PLACE_WORD =
  /\b(?:zoom|teams|skype|webex|discord|google meet|online|by (?:tele)?phone|phone hook-?up|tele(?:phone )?conference|conference call|(?:sun|staff|board|class|ball|court|common|club|tea|play|school)?rooms?|rm|hall|lounge|tavern|hut|(?:club|boat|council |court|fire)?house|pavilion|barn|cent(?:re|er)|buildings?|(?:labor|observ)atory|reservoir|library|school|church|chapel|vestry|vicarage|rectory|offices?|flat|suite|chambers?|hotel|club|college|university|campus|pub|inn|arms|cafe|park|lodge|theat(?:re|er)|station|museum|gallery|auditorium|gym|annexe?|depot|surgery|hospital|street|road|rd|avenue|lane|crescent|gardens|terrace|square|headquarters|plaza)\b|\bcafé(?!\p{L})|^\p{Lu}[\p{L} ]+,\s\p{Lu}[\p{L} ]+,\s[A-Z]{2}$|^[\p{L}’, -]+,\s(?:[a-z ]+lands?|germany|france|italy|spain|portugal|denmark|norway|sweden|belgium|austria|canada|japan|china|wales|usa|uk)$/iu;

/** "The Green Dragon", "Jo's", "Jo's garden": places without a word for one, where date and time stand beside them. */
export const NAMED_PLACE =
  /^[Tt]he(?: (?!Board|C(?:omm|ounc|hair|lerk)|A(?:GM|nn))\p{Lu}[\p{L}’'&-]+){1,4}$|^\p{Lu}\p{L}+['’]s(?: \p{Ll}+)?$/u;
