/** Words that make a piece of a line a place to meet: a kind of building or room, or a way to meet without one. */
export const PLACE_WORD =
  /\b(?:zoom|teams|skype|webex|google meet|online|rooms?|hall|hut|house|pavilion|barn|clubhouse|boathouse|centre|center|building|library|school|church|chapel|vestry|vicarage|rectory|office|offices|chambers?|council house|town hall|hotel|club|college|university|campus|pub|inn|arms|caf[eé]|park|lodge|theatre|theater|station|museum|gallery|auditorium|gym|annexe?|depot|surgery|hospital|street|road|rd|avenue)\b/i;
