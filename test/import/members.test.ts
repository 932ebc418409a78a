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

  it("says when there are none", () => {
    expect(membersFromCards("hello")).toMatchObject({ ok: false });
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
