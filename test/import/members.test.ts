import { textOf } from "../../src/app/file-text";
import { readCsv } from "../../src/core/import/csv";
import { membersFromCards, membersFromCsv, membersFromMinutes } from "../../src/core/import/members";
import { MinutesBuilder } from "../support/minutes-builder";

describe("Membership from a table", () => {
  it("knows columns by their titles, whatever the separator", () => {
    const read = membersFromCsv(
      'Surname;First name;E-mail;Office;Kind;Elected\r\n"O\'Hare";Ines;ines@example.org;"Chair; finance";;07/05/2026\r\nBly;Jon;;;Officer;\r\n',
    );
    expect(read.ok && read.value).toMatchObject([
      {
        name: "Ines O'Hare",
        address: "ines@example.org",
        roles: ["Chair; finance"],
        capacity: "member",
        from: "2026-05-07",
      },
      { name: "Jon Bly", address: "", capacity: "officer", voting: false },
    ]);
  });

  it("takes a bare list of names", () => {
    const read = membersFromCsv("Ines O'Hare\nJon Bly\n");
    expect(read.ok && read.value.map((member) => member.name)).toEqual(["Ines O'Hare", "Jon Bly"]);
  });

  it.each(["<html><table><tr><td>Name</td></tr></table></html>", '{"name": 1}', "PK\u0003\u0004\u0000"])(
    "takes no other kind of file for a list of names: %j",
    (source) => {
      expect(membersFromCsv(source)).toMatchObject({ ok: false, message: expect.stringContaining("Name") as string });
    },
  );

  it("leaves a wrong address blank and says so; names each person once", () => {
    const read = membersFromCsv("Name,Email\nInes,ines at home\nInes,other@example.org\n");
    expect(read).toEqual({
      ok: true,
      value: [expect.objectContaining({ name: "Ines", address: "" })],
      remarks: [
        "The address of Ines is not a mail address and was left blank.",
        "Ines is listed more than once; the first entry is used.",
      ],
    });
  });

  it.each([
    [
      "Outlook's export: a style of address is no role, the job title is",
      "Title,First Name,Last Name,Company,Job Title,Home Street,E-mail Address\nDr,Ines,O'Hare,Port Council,Treasurer,1 Quay,ines@example.org\n",
      [{ name: "Ines O'Hare", address: "ines@example.org", organisation: "Port Council", roles: ["Treasurer"] }],
    ],
    [
      "a column of postal addresses beside the mail addresses",
      "Name,Address,Email\nInes O'Hare,1 Quay,ines@example.org\nJon Bly,2 Quay,\n",
      [
        { name: "Ines O'Hare", address: "ines@example.org" },
        { name: "Jon Bly", address: "" },
      ],
    ],
    ["postal addresses alone", "Name,Address\nInes O'Hare,1 Quay\n", [{ name: "Ines O'Hare", address: "" }]],
    [
      "a heading above the titles, Excel's semicolons, a line break in a cell",
      'Members of the Board, May 2026;;\r\n\r\nName;Role;Email\r\n"O\'Hare, Ines";"Chair\r\nof the board";ines@example.org\r\n"Bly, Jon, MBE";;\r\n',
      [
        { name: "Ines O'Hare", address: "ines@example.org", roles: ["Chair of the board"] },
        { name: "Jon Bly", address: "", roles: [] },
      ],
    ],
    [
      "a separator that the file tells",
      "sep=;\r\nName;Email\r\nInes;ines@example.org",
      [{ address: "ines@example.org" }],
    ],
    [
      "no titles, but addresses",
      "Ines O'Hare,ines@example.org\nJon Bly,\n",
      [
        { name: "Ines O'Hare", address: "ines@example.org" },
        { name: "Jon Bly", address: "" },
      ],
    ],
    [
      "a line of people as a mail program copies it",
      '"O\'Hare, Ines" <ines@example.org>; Jon Bly <jon@example.org>',
      [
        { name: "Ines O'Hare", address: "ines@example.org" },
        { name: "Jon Bly", address: "jon@example.org" },
      ],
    ],
    [
      "Microsoft 365's list of users",
      "Block credential,City,Display name,User principal name\nFalse,,Ines O'Hare,ines@example.org\n",
      [{ name: "Ines O'Hare", address: "ines@example.org" }],
    ],
  ])("reads %s", (_, source, expected) => {
    const read = membersFromCsv(source);
    if (!read.ok) throw new Error(read.message);
    expect(read.remarks).toEqual([]);
    expect(read.value).toMatchObject(expected);
    expect(read.value).toHaveLength(expected.length);
  });

  it("says what a useless file lacks", () => {
    expect(membersFromCsv("a,b\n1,2")).toMatchObject({ ok: false, message: expect.stringContaining("Name") });
    expect(membersFromCsv("")).toMatchObject({ ok: false });
  });

  it("reads quotes, line breaks in quotes and an unclosed quote", () => {
    expect(readCsv('a,"b ""c""\nd"\r\n\r\ne,"f')).toEqual([
      ["a", 'b "c"\nd'],
      ["e", "f"],
    ]);
  });
});

describe("Membership from contact cards", () => {
  it("reads folded lines, escapes and old encodings", () => {
    const read = membersFromCards(
      [
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Bly;Jon;;;\r\nFN:Jon\r\n  Bly\r\nitem1.EMAIL;TYPE=work:jon@example.org\r\nORG:Bly\\, Sons;Sales\r\nTITLE:Treasurer\r\nEND:VCARD",
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB Lund=\r\nqvist\r\nEND:VCARD\r\n",
      ].join("\r\n"),
    );
    expect(read.ok && read.value).toMatchObject([
      { name: "Jon Bly", address: "jon@example.org", organisation: "Bly, Sons", roles: ["Treasurer"] },
      { name: "Zoë Lundqvist", address: "" },
    ]);
  });

  it("reads what Outlook, Apple and Google write: code pages, pictures, groups, preferred addresses", () => {
    const outlook = [
      "BEGIN:VCARD\r\nVERSION:2.1\r\nN;LANGUAGE=en-gb;CHARSET=Windows-1252;QUOTED-PRINTABLE:O=92Hare;In=E9s",
      "FN:\r\nEMAIL;INTERNET:old@example.org\r\nEMAIL;PREF;INTERNET:ines@example.org\r\nPHOTO;ENCODING=BASE64:AAAA",
      " AAA=\r\n\r\nTITLE:Chair\r\nEND:VCARD",
    ].join("\r\n");
    const picture = "BEGIN:VCARD\nVERSION:3.0\nFN:Bly\\, Jon\nPHOTO;ENCODING=b:AAA=\nEND:VCARD";
    const apple =
      'BEGIN:VCARD\nVERSION:4.0\nKIND:individual\nFN:Zoë Lund\nEMAIL;TYPE="work,pref";PREF=1:mailto:zoe@example.org\nORG;SORT-AS="Bly: Sons":Bly\nEND:VCARD';
    const others = "BEGIN:VCARD\nKIND:group\nFN:Board\nEND:VCARD\nBEGIN:VCARD\nFN:\nEMAIL:who@example.org\nEND:VCARD";
    const read = membersFromCards([outlook, picture, apple, others].join("\n"));
    expect(read).toMatchObject({
      ok: true,
      value: [
        { name: "Inés O’Hare", address: "ines@example.org", roles: ["Chair"] },
        { name: "Jon Bly", address: "" },
        { name: "Zoë Lund", address: "zoe@example.org", organisation: "Bly" },
      ],
      remarks: ["A card (who@example.org) names nobody and was passed over."],
    });
  });

  it("says when there are none", () => {
    expect(membersFromCards("hello")).toMatchObject({ ok: false });
  });
});

describe("Text of a file", () => {
  const words = "Name\tEmail\r\nZoë Lund\tzoe@example.org\r\n";
  it.each([
    ["UTF-8", Buffer.from(`\ufeff${words}`)],
    ["UTF-16, as Excel's Unicode text", Buffer.from(`\ufeff${words}`, "utf16le")],
    ["UTF-16 of the other order", Buffer.from(`\ufeff${words}`, "utf16le").swap16()],
    ["UTF-16 without a mark", Buffer.from(words, "utf16le")],
    ["the Windows code page", Buffer.from(words, "latin1")],
  ])("is read in %s", (_, bytes) => {
    expect(membersFromCsv(textOf(bytes))).toMatchObject({ ok: true, value: [{ name: "Zoë Lund" }], remarks: [] });
  });
});

describe("Membership from earlier minutes", () => {
  it("takes members from those present or excused, officers from those in attendance, no substitutes", () => {
    const spring = new MinutesBuilder();
    spring.attendee("Ada Fenn", "apologies").attendee("Ed Price", "inAttendance");
    spring.attendee("Dina Holt", "present", { substituteFor: "Ada Fenn" });
    const summer = new MinutesBuilder().attendee("Ada Fenn", "present", { roles: ["Chair", "New member"] });
    expect(membersFromMinutes([spring.build().attendance, summer.build().attendance])).toMatchObject([
      { name: "Ada Fenn", capacity: "member", roles: ["Chair"], address: "" },
      { name: "Ed Price", capacity: "officer", voting: false },
    ]);
  });
});

test("members are named as minutes name them, without forms of address and letters behind the name", () => {
  const read = membersFromCsv(
    'Name;Email\nCllr Ines Duarte;ines@example.org\nDr Ellen Price MBE;\n"Keane, Tom (Cllr)";\n"Price, Cllr Ada";\nCllr Bly;\n',
  );
  expect(read.ok && read.value.map((member) => member.name)).toEqual([
    "Ines Duarte",
    "Ellen Price",
    "Tom Keane",
    "Ada Price",
    "Cllr Bly",
  ]);
});

test("terms are read as spreadsheets write days; what is no day is told of", () => {
  const read = membersFromCsv(
    "Name,From,To\nInes Duarte,07-May-25,6 May 2029\nJon Bly,1/5/2025,45/13/2027\nAda Price,2025-05-07T00:00:00,\n",
  );
  if (!read.ok) throw new Error(read.message);
  expect(read.value.map(({ from, until }) => [from, until])).toEqual([
    ["2025-05-07", "2029-05-06"],
    ["2025-05-01", null],
    ["2025-05-07", null],
  ]);
  expect(read.remarks).toEqual([
    "“45/13/2027” could not be read as a day and was left blank. Write days like 7 May 2026.",
  ]);
});
