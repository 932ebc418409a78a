/* global Word, OfficeExtension, OfficeExt */
/* exported installWordExtension, namePlatform, nameTheme, noteOfWindow */
/**
 * Adds to the Word namespace of the npm runtime what newer versions have. It runs in the add-in's page after the runtime
 * of the host has loaded, and builds everything with the runtime's own helpers, so that a call it carries looks on the
 * wire like any other. `members` and `enums` are the tables of members.data.ts.
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- called by the line that index.ts adds
function installWordExtension(members, enums) {
  "use strict";
  var helper = OfficeExtension.BatchApiHelper;
  var utility = OfficeExtension.Utility;
  var HOST = "Word";
  var READS = /^(get|search|select|query|compare)/;

  /** Event names on the wire and their numbers; the host uses the same table. */
  var EVENTS = {
    onContentControlAdded: ["ContentControlAdded", 1],
    onDataChanged: ["ContentControlDataChanged", 2],
    onDeleted: ["ContentControlDeleted", 3],
    onEntered: ["ContentControlEntered", 4],
    onExited: ["ContentControlExited", 5],
    onSelectionChanged: ["ContentControlSelectionChanged", 6],
    onParagraphAdded: ["ParagraphAdded", 11],
    onParagraphChanged: ["ParagraphChanged", 12],
    onParagraphDeleted: ["ParagraphDeleted", 13],
    onAnnotationClicked: ["AnnotationClicked", 21],
    onAnnotationHovered: ["AnnotationHovered", 22],
    onAnnotationInserted: ["AnnotationInserted", 23],
    onAnnotationRemoved: ["AnnotationRemoved", 24],
    onAnnotationPopupAction: ["AnnotationPopupAction", 25],
  };

  function pascal(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
  }

  function gate(className, name, set) {
    utility.throwIfApiNotSupported(className + "." + name, "WordApi", set, HOST);
  }

  function getter(prototype, name, get, set) {
    Object.defineProperty(prototype, name, { get: get, set: set, enumerable: true, configurable: true });
  }

  function addScalar(type, className, name, writable, set) {
    var field = "_x_" + name;
    getter(
      type.prototype,
      name,
      function () {
        gate(className, name, set);
        utility.throwIfNotLoaded(name, this[field], className, this._isNull);
        return this[field];
      },
      writable
        ? function (value) {
            gate(className, name, set);
            this[field] = value;
            helper.invokeSetProperty(this, pascal(name), value, 0);
          }
        : undefined,
    );
  }

  function addNavigation(type, className, name, target, set) {
    var field = "_x_" + name;
    getter(type.prototype, name, function () {
      gate(className, name, set);
      if (!this[field]) {
        var isCollection = Boolean(Word[target].prototype._isCollection);
        this[field] = helper.createPropertyObject(Word[target], this, pascal(name), isCollection, 4);
      }
      return this[field];
    });
  }

  function addMethod(type, className, name, target, set) {
    var reads = READS.test(name);
    type.prototype[name] = function () {
      gate(className, name, set);
      var args = Array.prototype.slice.call(arguments);
      if (!target) return helper.invokeMethod(this, pascal(name), reads ? 1 : 0, args, reads ? 4 : 0, 0);
      var isCollection = Boolean(Word[target].prototype._isCollection);
      return helper.createMethodObject(
        Word[target],
        this,
        pascal(name),
        reads ? 1 : 0,
        args,
        isCollection,
        !reads,
        null,
        reads ? 4 : 0,
      );
    };
  }

  function addEvent(type, className, name, set) {
    var field = "_x_" + name;
    var wire = EVENTS[name][0];
    getter(type.prototype, name, function () {
      gate(className, name, set);
      if (!this[field]) this[field] = handlersOf(this, className, wire, EVENTS[name][1]);
      return this[field];
    });
  }

  /** The handlers of one event of one object; an event of the document has no object of its own. */
  function handlersOf(self, className, wire, id) {
    var target = function () {
      return className === "Document" ? "" : self._ReferenceId;
    };
    return new OfficeExtension.GenericEventHandlers(self.context, self, wire, {
      eventType: id,
      registerFunc: function () {
        self.context.document._RegisterEvent(target(), wire);
      },
      unregisterFunc: function () {
        self.context.document._UnregisterEvent(target(), wire);
      },
      getTargetIdFunc: target,
      eventArgsTransformFunc: function (value) {
        return utility._createPromiseFromResult(value);
      },
    });
  }

  /** A class the runtime does not have at all. */
  function makeClass(className, item) {
    function Made() {
      return Reflect.construct(OfficeExtension.ClientObject, arguments, new.target || Made);
    }
    Made.prototype = Object.create(OfficeExtension.ClientObject.prototype, { constructor: { value: Made } });
    getter(Made.prototype, "_className", function () {
      return className;
    });
    getter(Made.prototype, "_ReferenceId", function () {
      utility.throwIfNotLoaded("_ReferenceId", this.__R, className, this._isNull);
      return this.__R;
    });
    Made.prototype._KeepReference = function () {
      helper.invokeMethod(this, "_KeepReference", 1, [], 4, 0);
    };
    Made.prototype._handleResult = function (value) {
      OfficeExtension.ClientObject.prototype._handleResult.call(this, value);
      if (utility.isNullOrUndefined(value)) return;
      utility.fixObjectPathIfNecessary(this, value);
      if (value._ReferenceId !== undefined) this.__R = value._ReferenceId;
      if (item && value._Items) this.m__items = childrenOf(this, item, value._Items);
    };
    Made.prototype._handleIdResult = function (value) {
      OfficeExtension.ClientObject.prototype._handleIdResult.call(this, value);
      if (value && value._ReferenceId !== undefined) this.__R = value._ReferenceId;
    };
    Made.prototype._handleRetrieveResult = function (value, result) {
      OfficeExtension.ClientObject.prototype._handleRetrieveResult.call(this, value, result);
      utility.processRetrieveResult(this, value, result);
    };
    Made.prototype.load = function (options) {
      return utility.load(this, options);
    };
    Made.prototype.track = function () {
      this.context.trackedObjects.add(this);
      return this;
    };
    Made.prototype.untrack = function () {
      this.context.trackedObjects.remove(this);
      return this;
    };
    Made.prototype.set = function (properties) {
      for (var name in properties) {
        if (/^n:/.test(members[className][name])) this[name].set(properties[name]);
        else this[name] = properties[name];
      }
    };
    Made.prototype.toJSON = function () {
      if (item) return utility.toJson(this, {}, {}, this.m__items);
      return utility.toJson(this, scalarsOf(this, className), navigationsOf(this, className));
    };
    if (item) {
      getter(Made.prototype, "_isCollection", function () {
        return true;
      });
      getter(Made.prototype, "items", function () {
        utility.throwIfNotLoaded("items", this.m__items, className, this._isNull);
        return this.m__items;
      });
    }
    // What a class takes the place of may be an enum (Word.Style once was one): its values stay.
    Object.keys(Word[className] || {}).forEach(function (key) {
      Made[key] = Word[className][key];
    });
    Word[className] = Made;
  }

  function childrenOf(collection, item, values) {
    return values.map(function (value, index) {
      var child = helper.createChildItemObject(Word[item], false, collection, value, index);
      child._handleResult(value);
      return child;
    });
  }

  function scalarsOf(object, className) {
    var found = {};
    Object.keys(members[className]).forEach(function (name) {
      if (/^[sS] /.test(members[className][name])) found[name] = object["_x_" + name];
    });
    return found;
  }

  /** The objects an object led to so far. */
  function navigationsOf(object, className) {
    var found = {};
    Object.keys(members[className]).forEach(function (name) {
      if (/^n:/.test(members[className][name])) found[name] = object["_x_" + name];
    });
    return found;
  }

  /** Lets results fill the added properties, and `load()` and `toJSON` know their names. */
  function extendResults(type, className) {
    var scalars = [];
    var navigations = [];
    Object.keys(members[className]).forEach(function (name) {
      if (/^[sS] /.test(members[className][name])) scalars.push(name);
      else if (/^n:/.test(members[className][name])) navigations.push(name);
    });
    var handle = type.prototype._handleResult;
    type.prototype._handleResult = function (value) {
      handle.call(this, value);
      if (utility.isNullOrUndefined(value)) return;
      for (var i = 0; i < scalars.length; i++) {
        var given = value[pascal(scalars[i])];
        if (given !== undefined)
          this["_x_" + scalars[i]] = utility.isNullOrUndefined(given) ? given : asLoaded(scalars[i], given);
      }
      for (var j = 0; j < navigations.length; j++) {
        var wire = pascal(navigations[j]);
        if (value[wire] !== undefined) this[navigations[j]]._handleResult(value[wire]);
      }
    };
    var json = type.prototype.toJSON;
    if (scalars.length === 0 || members[className].$class !== undefined) return;
    type.prototype.toJSON = function () {
      var found = json.call(this);
      for (var i = 0; i < scalars.length; i++) {
        if (this["_x_" + scalars[i]] !== undefined) found[scalars[i]] = this["_x_" + scalars[i]];
      }
      return found;
    };
  }

  function asLoaded(name, value) {
    return /^(creationDate|date)$/.test(name) ? new Date(value) : value;
  }

  Object.keys(enums).forEach(function (name) {
    var there = (Word[name] = Word[name] || {});
    Object.keys(enums[name]).forEach(function (key) {
      if (there[key] === undefined) there[key] = enums[name][key];
    });
  });
  var names = Object.keys(members);
  names.forEach(function (className) {
    if (members[className].$class !== undefined) makeClass(className, members[className].$class);
  });
  names.forEach(function (className) {
    var type = Word[className];
    Object.keys(members[className]).forEach(function (name) {
      if (name === "$class") return;
      var parts = members[className][name].split(" ");
      var target = parts[0].split(":")[1];
      var kind = parts[0].charAt(0);
      if (kind === "n") addNavigation(type, className, name, target, parts[1]);
      else if (kind === "m") addMethod(type, className, name, target, parts[1]);
      else if (kind === "e") addEvent(type, className, name, parts[1]);
      else addScalar(type, className, name, kind === "S", parts[1]);
    });
    extendResults(type, className);
  });
}

/** What the preview's page wrote under this name into the window's name, beside what office.js reads there; or undefined. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- called by the lines that index.ts adds
function noteOfWindow(name) {
  try {
    return JSON.parse(window.name)[name];
  } catch {
    return undefined;
  }
}

/** Lets Office.context.platform say another platform than the web, whose runtime this is. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- called by the line that index.ts adds
function namePlatform(platform) {
  var shown = { win32: "PC", mac: "Mac", ios: "iOS" }[platform];
  if (!shown) return;
  OfficeExt.HostName.Host.prototype.getPlatform = function () {
    return shown;
  };
}

/** Office.context.officeTheme, which the npm runtime leaves out on the web; newer ones have it. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- called by the line that index.ts adds
function nameTheme(theme) {
  if (!theme || Object.prototype.hasOwnProperty.call(Office.context, "officeTheme")) return;
  Object.defineProperty(Office.context, "officeTheme", { value: theme, enumerable: true });
}
