// @ts-nocheck
// Made by `npm run generate` from the templates and style sheets beside it. Do not edit.
export const templates: Record<string, object> = {
  "layouts/page": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":13,"column":19},"end":{"line":13,"column":39}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"parts/titleBlock"),depth0,{"name":"parts/titleBlock","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return " shell-plain";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · "
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"words") : depth0)) != null ? lookupProperty(stack1,"schoolYear") : stack1), depth0))
    + " "
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"schoolYear") : stack1), depth0));
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"words") : depth0)) != null ? lookupProperty(stack1,"adopted") : stack1), depth0))
    + ": "
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"adopted") : stack1), depth0))
    + "</p>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"words") : depth0)) != null ? lookupProperty(stack1,"registryNumber") : stack1), depth0))
    + ": "
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"registryNumber") : stack1), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"language") : depth0), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"title") : depth0), depth0))
    + "</title>\n<meta name=\"author\" content=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"author") : depth0), depth0))
    + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>"
    + ((stack1 = alias1((depth0 != null ? lookupProperty(depth0,"style") : depth0), depth0)) != null ? stack1 : "")
    + "</style>\n</head>\n<body class=\"web theme-"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"theme") : depth0), depth0))
    + "\">\n<a class=\"skip\" href=\"#innehallet\">"
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"words") : depth0)) != null ? lookupProperty(stack1,"skip") : stack1), depth0))
    + "</a>\n<header class=\"masthead\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"cover") : depth0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":80}}})) != null ? stack1 : "")
    + "\n</header>\n<div class=\"shell"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"contents") : depth0)) != null ? lookupProperty(stack1,"length") : stack1),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":17},"end":{"line":15,"column":67}}})) != null ? stack1 : "")
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"contents") : depth0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":16,"column":53}}})) != null ? stack1 : "")
    + "\n<main id=\"innehallet\" tabindex=\"-1\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"nodes") : depth0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":18,"column":50}}})) != null ? stack1 : "")
    + "\n</main>\n</div>\n<footer class=\"colophon\">\n<p>"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"author") : depth0), depth0))
    + " · "
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"unit") : stack1), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"schoolYear") : stack1),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":30},"end":{"line":22,"column":105}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"adopted") : stack1),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":23,"column":71}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"registryNumber") : stack1),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":24,"column":92}}})) != null ? stack1 : "")
    + "\n</footer>\n</body>\n</html>";
},"usePartial":true,"useData":true},
  "layouts/report": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"parts/titleBlock"),depth0,{"name":"parts/titleBlock","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":12,"column":19},"end":{"line":12,"column":39}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"language") : depth0), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"title") : depth0), depth0))
    + "</title>\n<meta name=\"author\" content=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"author") : depth0), depth0))
    + "\">\n<style>"
    + ((stack1 = alias1((depth0 != null ? lookupProperty(depth0,"style") : depth0), depth0)) != null ? stack1 : "")
    + "</style>\n</head>\n<body class=\"print "
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"layout") : depth0), depth0))
    + " theme-"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"theme") : depth0), depth0))
    + "\">\n<main>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,(depth0 != null ? lookupProperty(depth0,"hasCover") : depth0),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"nodes") : depth0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":50}}})) != null ? stack1 : "")
    + "\n</main>\n</body>\n</html>";
},"usePartial":true,"useData":true},
  "layouts/slides": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"parts/titleBlock"),depth0,{"name":"parts/titleBlock","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":12,"column":19},"end":{"line":12,"column":39}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"language") : depth0), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"title") : depth0), depth0))
    + "</title>\n<meta name=\"author\" content=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"author") : depth0), depth0))
    + "\">\n<style>"
    + ((stack1 = alias1((depth0 != null ? lookupProperty(depth0,"style") : depth0), depth0)) != null ? stack1 : "")
    + "</style>\n</head>\n<body class=\"print slides theme-"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"theme") : depth0), depth0))
    + "\">\n<main>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,(depth0 != null ? lookupProperty(depth0,"hasCover") : depth0),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"nodes") : depth0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":50}}})) != null ? stack1 : "")
    + "\n</main>\n</body>\n</html>";
},"usePartial":true,"useData":true},
  "nodes/backCover": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"nodes/cover"),depth0,{"name":"nodes/cover","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "nodes/callout": {"0":function(container,depth0,helpers,partials,data) {
    return " short";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"callout-title\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"title") : depth0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":38},"end":{"line":2,"column":88}}})) != null ? stack1 : "")
    + "</p>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":2,"column":57},"end":{"line":2,"column":77}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"callout callout-"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"variant") : depth0), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"short") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":39},"end":{"line":1,"column":65}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"id") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":66},"end":{"line":1,"column":95}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"title") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":99}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"children") : depth0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":53}}})) != null ? stack1 : "")
    + "\n</div>";
},"usePartial":true,"useData":true},
  "nodes/contents": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<nav class=\"contents\" aria-labelledby=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\">\n<h2 class=\"contents-title\" id=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"title") : depth0), depth0))
    + "</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"parts/contentsList"),depth0,{"name":"parts/contentsList","hash":{"paged":(depth0 != null ? lookupProperty(depth0,"paged") : depth0)},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</nav>";
},"usePartial":true,"useData":true},
  "nodes/cover": {"0":function(container,depth0,helpers,partials,data) {
    return " cover-back";
},"1":function(container,depth0,helpers,partials,data) {
    return " cover-pictured";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " data-side=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"side") : depth0), depth0))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h1 class=\"cover-title\" id=\"dokument\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"title") : depth0), depth0))
    + "</h1>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"title") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":67},"end":{"line":4,"column":120}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"cover-title\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"title") : depth0), depth0))
    + "</p>";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"cover-subtitle\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"subtitle") : depth0), depth0))
    + "</p>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"cover-line\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"inlines") : depth0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":37},"end":{"line":6,"column":89}}})) != null ? stack1 : "")
    + "</p>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":6,"column":58},"end":{"line":6,"column":78}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<img class=\"cover-picture\" src=\""
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"picture") : depth0)) != null ? lookupProperty(stack1,"src") : stack1), depth0))
    + "\" alt=\""
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"picture") : depth0)) != null ? lookupProperty(stack1,"alt") : stack1), depth0))
    + "\">\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"cover-facts\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"facts") : depth0),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":44},"end":{"line":11,"column":115}}})) != null ? stack1 : "")
    + "</dl>";
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"label") : depth0), depth0))
    + "</dt><dd>"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"value") : depth0), depth0))
    + "</dd></div>";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<img class=\"cover-logo\" src=\""
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"logo") : depth0)) != null ? lookupProperty(stack1,"src") : stack1), depth0))
    + "\" alt=\""
    + alias2(alias1(((stack1 = (depth0 != null ? lookupProperty(depth0,"logo") : depth0)) != null ? lookupProperty(stack1,"alt") : stack1), depth0))
    + "\">";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"cover"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"isBack") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":17},"end":{"line":1,"column":49}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"picture") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":49},"end":{"line":1,"column":86}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"id") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":87},"end":{"line":1,"column":116}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"side") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":116},"end":{"line":1,"column":156}}})) != null ? stack1 : "")
    + ">\n<div class=\"cover-field\">\n<p class=\"cover-author\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"author") : depth0), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"isFirst") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":127}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"subtitle") : depth0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":65}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"lines") : depth0),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"picture") : depth0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"cover-foot\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"length") : stack1),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":11,"column":127}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"logo") : depth0),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":81}}})) != null ? stack1 : "")
    + "\n</div>\n</div>";
},"usePartial":true,"useData":true},
  "nodes/figure": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " style=\"--room:"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"room") : depth0), depth0))
    + "pt\"";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figcaption id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "-caption\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"number") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":50},"end":{"line":4,"column":110}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"caption") : depth0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":110},"end":{"line":4,"column":162}}})) != null ? stack1 : "")
    + "</figcaption>";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"number\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"number") : depth0), depth0))
    + "</span> ";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":4,"column":131},"end":{"line":4,"column":151}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"table-note\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"inlines") : depth0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":37},"end":{"line":6,"column":89}}})) != null ? stack1 : "")
    + "</p>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"figure-data\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"type") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":52},"end":{"line":7,"column":97}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"data") : depth0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":98},"end":{"line":7,"column":147}}})) != null ? stack1 : "")
    + "</div>";
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " style=\"--type:"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"type") : depth0), depth0))
    + "pt\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"figure-block\">\n<figure class=\"figure\" id=\""
    + container.escapeExpression(alias1((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\">\n<div class=\"drawing\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(depth0 != null ? lookupProperty(depth0,"room") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":20},"end":{"line":3,"column":65}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = alias1((depth0 != null ? lookupProperty(depth0,"svg") : depth0), depth0)) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,(depth0 != null ? lookupProperty(depth0,"hasCaption") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":182}}})) != null ? stack1 : "")
    + "\n</figure>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,((stack1 = (depth0 != null ? lookupProperty(depth0,"data") : depth0)) != null ? lookupProperty(stack1,"length") : stack1),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":9},"end":{"line":7,"column":160}}})) != null ? stack1 : "")
    + "\n</div>";
},"usePartial":true,"useData":true},
  "nodes/group": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"group-column\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"children") : depth0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":43},"end":{"line":2,"column":96}}})) != null ? stack1 : "")
    + "</div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":2,"column":65},"end":{"line":2,"column":85}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"group group-"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"count") : depth0), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"id") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":34},"end":{"line":1,"column":63}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"columns") : depth0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "")
    + "</div>";
},"usePartial":true,"useData":true},
  "nodes/image": {"0":function(container,depth0,helpers,partials,data) {
    return " to-edge";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " style=\"width:"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"width") : depth0), depth0))
    + "%\"";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figcaption>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"caption") : depth0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":34},"end":{"line":3,"column":86}}})) != null ? stack1 : "")
    + "</figcaption>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":3,"column":55},"end":{"line":3,"column":75}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure class=\"figure image"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"edge") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":27},"end":{"line":1,"column":54}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"id") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":55},"end":{"line":1,"column":84}}})) != null ? stack1 : "")
    + ">\n<img src=\""
    + alias3(alias2((depth0 != null ? lookupProperty(depth0,"src") : depth0), depth0))
    + "\" alt=\""
    + alias3(alias2((depth0 != null ? lookupProperty(depth0,"alt") : depth0), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"width") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":32},"end":{"line":2,"column":77}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"caption") : depth0)) != null ? lookupProperty(stack1,"length") : stack1),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":106}}})) != null ? stack1 : "")
    + "\n</figure>";
},"usePartial":true,"useData":true},
  "nodes/list": {"0":function(container,depth0,helpers,partials,data) {
    return " keywords";
},"1":function(container,depth0,helpers,partials,data) {
    return " unmarked";
},"2":function(container,depth0,helpers,partials,data) {
    return " role=\"list\"";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " start=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"start") : depth0), depth0))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\"";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " lang=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"lang") : depth0), depth0))
    + "\"";
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " dir=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"dir") : depth0), depth0))
    + "\"";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"tone") : depth0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":18},"end":{"line":2,"column":64}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"lang") : depth0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":64},"end":{"line":2,"column":99}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"dir") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":99},"end":{"line":2,"column":131}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"inlines") : depth0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":132},"end":{"line":2,"column":184}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"toneLabel") : depth0),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":184},"end":{"line":2,"column":239}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"children") : depth0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":239},"end":{"line":2,"column":292}}})) != null ? stack1 : "")
    + "</li>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " class=\"tone tone-"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"tone") : depth0), depth0))
    + "\"";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":2,"column":153},"end":{"line":2,"column":173}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":2,"column":208},"end":{"line":2,"column":228}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"tag") : depth0), depth0))
    + " class=\"list"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"keywords") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":20},"end":{"line":1,"column":52}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"unmarked") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":52},"end":{"line":1,"column":84}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"unmarked") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":85},"end":{"line":1,"column":120}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"start") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":120},"end":{"line":1,"column":158}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"id") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":158},"end":{"line":1,"column":187}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"lang") : depth0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":187},"end":{"line":1,"column":222}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"dir") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":222},"end":{"line":1,"column":254}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"items") : depth0),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "")
    + "</"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"tag") : depth0), depth0))
    + ">";
},"usePartial":true,"useData":true},
  "nodes/paragraph": {"0":function(container,depth0,helpers,partials,data) {
    return " short";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " lang=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"lang") : depth0), depth0))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " dir=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"dir") : depth0), depth0))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":1,"column":174},"end":{"line":1,"column":194}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"text text-"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"style") : depth0), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"short") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":29},"end":{"line":1,"column":55}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"id") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":56},"end":{"line":1,"column":85}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"lang") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":85},"end":{"line":1,"column":120}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"dir") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":120},"end":{"line":1,"column":152}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"inlines") : depth0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":153},"end":{"line":1,"column":205}}})) != null ? stack1 : "")
    + "</p>";
},"usePartial":true,"useData":true},
  "nodes/problem": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"problem problem-"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"severity") : depth0), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"id") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":41},"end":{"line":1,"column":70}}})) != null ? stack1 : "")
    + "><p><span class=\"problem-label\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"label") : depth0), depth0))
    + ".</span> "
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"message") : depth0), depth0))
    + "</p></div>";
},"useData":true},
  "nodes/quote": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":2,"column":22},"end":{"line":2,"column":42}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"source\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"source") : depth0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":32},"end":{"line":3,"column":83}}})) != null ? stack1 : "")
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<blockquote class=\"quote\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"id") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":25},"end":{"line":1,"column":54}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"children") : depth0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"source") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":94}}})) != null ? stack1 : "")
    + "\n</blockquote>";
},"usePartial":true,"useData":true},
  "nodes/section": {"0":function(container,depth0,helpers,partials,data) {
    return " landscape";
},"1":function(container,depth0,helpers,partials,data) {
    return " flowing";
},"2":function(container,depth0,helpers,partials,data) {
    return " new-page";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " data-side=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"side") : depth0), depth0))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " style=\"page:"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"pageName") : depth0), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"landscape") : depth0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":217},"end":{"line":1,"column":242}}})) != null ? stack1 : "")
    + "\"";
},"5":function(container,depth0,helpers,partials,data) {
    return "l";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":3,"column":22},"end":{"line":3,"column":42}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"section section-"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"kind") : depth0), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"landscape") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":40},"end":{"line":1,"column":74}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"flowing") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":74},"end":{"line":1,"column":104}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"newPage") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":104},"end":{"line":1,"column":135}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"side") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":136},"end":{"line":1,"column":176}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"pageName") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":176},"end":{"line":1,"column":250}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"parts/heading"),depth0,{"name":"parts/heading","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"children") : depth0),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"parts/notes"),depth0,{"name":"parts/notes","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "nodes/table": {"0":function(container,depth0,helpers,partials,data) {
    return " measure-text";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " role=\"group\" tabindex=\"0\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"hasCaption") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":2,"column":66},"end":{"line":2,"column":210}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " aria-labelledby=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "-caption\"";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"labelledBy") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":2,"column":117},"end":{"line":2,"column":203}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " aria-labelledby=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"labelledBy") : depth0), depth0))
    + "\"";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " aria-label=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"label") : depth0), depth0))
    + "\"";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<caption id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "-caption\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"number") : depth0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":47},"end":{"line":4,"column":107}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"caption") : depth0),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":107},"end":{"line":4,"column":159}}})) != null ? stack1 : "")
    + "</caption>";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"number\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"number") : depth0), depth0))
    + "</span> ";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":4,"column":128},"end":{"line":4,"column":148}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<col style=\"width:"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"share") : depth0), depth0))
    + "%\">";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"head") : depth0),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</thead>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"cells") : depth0),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":18},"end":{"line":7,"column":58}}})) != null ? stack1 : "")
    + "</tr>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"parts/cell"),depth0,{"name":"parts/cell","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"label") : depth0),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":191}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"rows") : depth0),{"name":"each","hash":{},"fn":container.program(16, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n";
},"14":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"group-row\"><th scope=\"rowgroup\" colspan=\""
    + container.escapeExpression(container.lambda((depths[1] != null ? lookupProperty(depths[1],"columnCount") : depths[1]), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"labelId") : depth0),{"name":"if","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":84},"end":{"line":10,"column":123}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"label") : depth0),{"name":"each","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":124},"end":{"line":10,"column":174}}})) != null ? stack1 : "")
    + "</th></tr>";
},"15":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"labelId") : depth0), depth0))
    + "\"";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"short") : depth0),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":25},"end":{"line":11,"column":50}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"total") : depth0),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":50},"end":{"line":11,"column":76}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"cells") : depth0),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":78},"end":{"line":11,"column":118}}})) != null ? stack1 : "")
    + "</tr>\n";
},"17":function(container,depth0,helpers,partials,data) {
    return "short";
},"18":function(container,depth0,helpers,partials,data) {
    return " total";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"table-note\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"inlines") : depth0),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":37},"end":{"line":16,"column":89}}})) != null ? stack1 : "")
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"table-block"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"measure") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":23},"end":{"line":1,"column":58}}})) != null ? stack1 : "")
    + "\">\n<div class=\"table-frame\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"scrolled") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":24},"end":{"line":2,"column":217}}})) != null ? stack1 : "")
    + ">\n<table class=\"table table-"
    + alias3(alias2((depth0 != null ? lookupProperty(depth0,"kind") : depth0), depth0))
    + "\" id=\""
    + alias3(alias2((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"labelledBy") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":47},"end":{"line":3,"column":105}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"hasCaption") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":176}}})) != null ? stack1 : "")
    + "\n<colgroup>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"columns") : depth0),{"name":"each","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":10},"end":{"line":5,"column":66}}})) != null ? stack1 : "")
    + "</colgroup>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,((stack1 = (depth0 != null ? lookupProperty(depth0,"head") : depth0)) != null ? lookupProperty(stack1,"length") : stack1),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":24}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"groups") : depth0),{"name":"each","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "</table>\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"each","hash":{},"fn":container.program(19, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "</div>";
},"usePartial":true,"useData":true,"useDepths":true},
  "inline/aside": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":1,"column":23},"end":{"line":1,"column":43}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"inlines") : depth0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":2},"end":{"line":1,"column":54}}})) != null ? stack1 : "")
    + ")";
},"usePartial":true,"useData":true},
  "inline/break": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "<br>";
},"useData":true},
  "inline/link": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"href") : depth0), depth0))
    + "\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0))
    + "</a>";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"href") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":66}}})) != null ? stack1 : "");
},"useData":true},
  "inline/note": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<sup class=\"note\"><a href=\"#"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\" id=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"mark") : depth0), depth0))
    + "\" aria-label=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"label") : depth0), depth0))
    + "\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"number") : depth0), depth0))
    + "</a></sup>";
},"useData":true},
  "inline/reference": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"reference\" href=\"#"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"target") : depth0), depth0))
    + "\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0))
    + "</a>";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"target") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":89}}})) != null ? stack1 : "");
},"useData":true},
  "inline/tag": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"symbol\" aria-hidden=\"true\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"symbol") : depth0), depth0))
    + "</span> ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"tag tag-"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"tone") : depth0), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"symbol") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":31},"end":{"line":1,"column":110}}})) != null ? stack1 : "")
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"label") : depth0), depth0))
    + "</span>";
},"useData":true},
  "inline/text": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"script") : depth0), depth0))
    + "\">";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"em") : depth0), depth0))
    + ">";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"strong") : depth0), depth0))
    + ">";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"pieces") : depth0),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":120},"end":{"line":1,"column":340}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"lang") : depth0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":1,"column":136},"end":{"line":1,"column":331}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"phrase") : depth0), depth0))
    + " class=\"foreign\" lang=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"lang") : depth0), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"dir") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":191},"end":{"line":1,"column":223}}})) != null ? stack1 : "")
    + ">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0))
    + "</"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"phrase") : depth0), depth0))
    + ">";
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " dir=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"dir") : depth0), depth0))
    + "\"";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"whole") : depth0),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":1,"column":253},"end":{"line":1,"column":324}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"whole\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0))
    + "</span>";
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"text") : depth0), depth0));
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "</"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"strong") : depth0), depth0))
    + ">";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "</"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"em") : depth0), depth0))
    + ">";
},"12":function(container,depth0,helpers,partials,data) {
    return "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"script") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":46}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"italic") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":46},"end":{"line":1,"column":75}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"bold") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":75},"end":{"line":1,"column":106}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"pieces") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":1,"column":106},"end":{"line":1,"column":363}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"bold") : depth0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":363},"end":{"line":1,"column":395}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"italic") : depth0),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":395},"end":{"line":1,"column":425}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"script") : depth0),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":425},"end":{"line":1,"column":453}}})) != null ? stack1 : "");
},"useData":true},
  "parts/cell": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " scope=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"scope") : depth0), depth0))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " headers=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"headers") : depth0), depth0))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " colspan=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"colSpan") : depth0), depth0))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " rowspan=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"rowSpan") : depth0), depth0))
    + "\"";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"children") : depth0),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":239},"end":{"line":1,"column":272}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return " continued";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " tone tone-"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"tone") : depth0), depth0));
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":1,"column":340},"end":{"line":1,"column":360}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":1,"column":395},"end":{"line":1,"column":415}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    return "&nbsp;";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"tag") : depth0), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"id") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":8},"end":{"line":1,"column":37}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"scope") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":37},"end":{"line":1,"column":75}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"headers") : depth0),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":75},"end":{"line":1,"column":119}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"colSpan") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":119},"end":{"line":1,"column":163}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"rowSpan") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":163},"end":{"line":1,"column":207}}})) != null ? stack1 : "")
    + " class=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"align") : depth0), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"inlines") : depth0),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":224},"end":{"line":1,"column":279}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"tone") : depth0),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":279},"end":{"line":1,"column":317}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"inlines") : depth0),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":319},"end":{"line":1,"column":371}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"toneLabel") : depth0),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":371},"end":{"line":1,"column":426}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"children") : depth0),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":426},"end":{"line":1,"column":479}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"filler") : depth0),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":479},"end":{"line":1,"column":506}}})) != null ? stack1 : "")
    + "</"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"tag") : depth0), depth0))
    + ">";
},"usePartial":true,"useData":true},
  "parts/cellSection": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":1,"column":46},"end":{"line":1,"column":66}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"text text-label\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"title") : depth0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":27},"end":{"line":1,"column":77}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"children") : depth0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":53}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "parts/contentsList": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"entry entry-"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"variant") : depth0), depth0))
    + " level-"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"level") : depth0), depth0))
    + "\"><a href=\"#"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"target") : depth0), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"number") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":89},"end":{"line":2,"column":149}}})) != null ? stack1 : "")
    + "<span class=\"entry-title\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"title") : depth0), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depths[1] != null ? lookupProperty(depths[1],"paged") : depths[1]),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":191},"end":{"line":2,"column":294}}})) != null ? stack1 : "")
    + "</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,((stack1 = (depth0 != null ? lookupProperty(depth0,"items") : depth0)) != null ? lookupProperty(stack1,"length") : stack1),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":298},"end":{"line":2,"column":364}}})) != null ? stack1 : "")
    + "</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"number\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"number") : depth0), depth0))
    + "</span> ";
},"2":function(container,depth0,helpers,partials,data) {
    return "<span class=\"leader\" aria-hidden=\"true\"></span><span class=\"page-number\"></span>";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"parts/contentsList"),depth0,{"name":"parts/contentsList","hash":{"paged":(depths[1] != null ? lookupProperty(depths[1],"paged") : depths[1])},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"items") : depth0),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "")
    + "</ol>";
},"usePartial":true,"useData":true,"useDepths":true},
  "parts/heading": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"number\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"number") : depth0), depth0))
    + "</span> ";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":1,"column":146},"end":{"line":1,"column":166}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"tag") : depth0), depth0))
    + " class=\"title title-"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"kind") : depth0), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"id") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":37},"end":{"line":1,"column":66}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,(depth0 != null ? lookupProperty(depth0,"number") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":67},"end":{"line":1,"column":127}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"title") : depth0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":127},"end":{"line":1,"column":177}}})) != null ? stack1 : "")
    + "</"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"tag") : depth0), depth0))
    + ">";
},"usePartial":true,"useData":true},
  "parts/kept": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda((depth0 != null ? lookupProperty(depth0,"html") : depth0), depth0)) != null ? stack1 : "");
},"useData":true},
  "parts/newPage": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":1,"column":40},"end":{"line":1,"column":60}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"new-page\">"
    + ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"view") : depth0),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":22},"end":{"line":1,"column":71}}})) != null ? stack1 : "")
    + "</div>";
},"usePartial":true,"useData":true},
  "parts/notes": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"notes\">\n<p class=\"notes-label\">"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"notesLabel") : depth0), depth0))
    + "</p>\n<ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"notes") : depth0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li id=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\" value=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"number") : depth0), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"inlines") : depth0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":50},"end":{"line":5,"column":102}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,(depth0 != null ? lookupProperty(depth0,"backs") : depth0),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":103},"end":{"line":5,"column":217}}})) != null ? stack1 : "")
    + "</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":5,"column":71},"end":{"line":5,"column":91}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"back\" href=\"#"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"mark") : depth0), depth0))
    + "\" aria-label=\""
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"label") : depth0), depth0))
    + "\">↑</a>"
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),(data && lookupProperty(data,"last")),{"name":"unless","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":179},"end":{"line":5,"column":208}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return " ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"notes") : depth0)) != null ? lookupProperty(stack1,"length") : stack1),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "parts/row": {"0":function(container,depth0,helpers,partials,data) {
    return " across-figures";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"id") : depth0), depth0))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"across-place"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"free") : depth0),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":41},"end":{"line":2,"column":72}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"headed") : depth0),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":2,"column":74},"end":{"line":2,"column":240}}})) != null ? stack1 : "")
    + "</div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return " across-free";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"children") : depth0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":88},"end":{"line":2,"column":141}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":2,"column":110},"end":{"line":2,"column":130}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"across-body\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"children") : depth0),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":174},"end":{"line":2,"column":227}}})) != null ? stack1 : "")
    + "</div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"across across-"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"count") : depth0), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"figures") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":35},"end":{"line":1,"column":72}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"id") : depth0),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":73},"end":{"line":1,"column":102}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"columns") : depth0),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "")
    + "</div>";
},"usePartial":true,"useData":true},
  "parts/rowSection": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":3,"column":47},"end":{"line":3,"column":67}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"section section-"
    + container.escapeExpression(container.lambda((depth0 != null ? lookupProperty(depth0,"kind") : depth0), depth0))
    + "\">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"parts/heading"),depth0,{"name":"parts/heading","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"across-body\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),(depth0 != null ? lookupProperty(depth0,"children") : depth0),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":25},"end":{"line":3,"column":78}}})) != null ? stack1 : "")
    + "</div>\n</section>";
},"usePartial":true,"useData":true},
  "parts/slide": {"0":function(container,depth0,helpers,partials,data) {
    return " slide-chapter";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(helpers,"lookup").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"partial",{"name":"lookup","hash":{},"data":data,"loc":{"start":{"line":5,"column":22},"end":{"line":5,"column":42}}}),depth0,{"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"slides-of\">\n<div class=\"slide"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,(depth0 != null ? lookupProperty(depth0,"chapter") : depth0),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":17},"end":{"line":2,"column":53}}})) != null ? stack1 : "")
    + "\">\n<div class=\"slide-head\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"parts/heading"),depth0,{"name":"parts/heading","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n<div class=\"slide-body\" style=\"--type:"
    + alias3(alias2((depth0 != null ? lookupProperty(depth0,"type") : depth0), depth0))
    + "pt;--apart:"
    + alias3(alias2((depth0 != null ? lookupProperty(depth0,"apart") : depth0), depth0))
    + "pt\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"children") : depth0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"parts/notes"),depth0,{"name":"parts/notes","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,(depth0 != null ? lookupProperty(depth0,"following") : depth0),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":9,"column":54}}})) != null ? stack1 : "")
    + "\n</section>";
},"usePartial":true,"useData":true},
  "parts/titleBlock": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"unit\">"
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"unit") : stack1), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"schoolYear") : stack1),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":131},"end":{"line":1,"column":185}}})) != null ? stack1 : "")
    + "</p>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · "
    + container.escapeExpression(container.lambda(((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"schoolYear") : stack1), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.lambda, alias2=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"front\"><p class=\"author\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"author") : depth0), depth0))
    + "</p><h1 id=\"dokument\">"
    + alias2(alias1((depth0 != null ? lookupProperty(depth0,"title") : depth0), depth0))
    + "</h1>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),((stack1 = (depth0 != null ? lookupProperty(depth0,"facts") : depth0)) != null ? lookupProperty(stack1,"unit") : stack1),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":83},"end":{"line":1,"column":196}}})) != null ? stack1 : "")
    + "</div>";
},"useData":true},
}
export const styles: Record<string, string> = {
  "base": "\n*,\n*::before,\n*::after {\nbox-sizing: border-box;\n}\nhtml {\ncolor: var(--ink);\nbackground: var(--paper);\nfont-family: var(--font-body);\nline-height: 1.45;\n-webkit-text-size-adjust: 100%;\nprint-color-adjust: exact;\n-webkit-print-color-adjust: exact;\n}\nbody {\nmargin: 0;\n}\np,\nul,\nol,\ndl,\nfigure,\nblockquote {\nmargin: 0;\n}\nstrong,\nb,\n.problem-label,\nth,\ndt {\nfont-weight: 600;\n}\na {\ncolor: var(--primary);\ntext-decoration-thickness: 0.06em;\ntext-underline-offset: 0.15em;\n}\np,\nli,\ntd,\nth,\ndd,\ndt,\ncaption,\nfigcaption,\nh1,\nh2,\nh3,\nh4,\nh5,\nh6 {\nunicode-bidi: plaintext;\n}\n.foreign {\nfont-style: inherit;\n}\n.whole {\nwhite-space: nowrap;\n}\nsup,\n.super {\nline-height: 0;\nfont-size: 0.72em;\nvertical-align: super;\n}\n.sub {\nfont-size: 0.75em;\nvertical-align: sub;\nline-height: 0;\n}\nsup a {\ntext-decoration: none;\nfont-weight: 600;\npadding: 0 0.1em;\n}\nsvg,\nimg {\nmax-width: 100%;\nheight: auto;\n}\nh1,\nh2,\nh3,\nh4,\nh5,\nh6 {\nmargin: 0;\nfont-family: var(--font-heading);\nfont-weight: 600;\nline-height: 1.2;\ncolor: var(--primary);\ntext-wrap: balance;\n}\n.title-section,\n.title-appendix {\nfont-size: 1.9rem;\nletter-spacing: -0.01em;\nmargin: calc(2.4rem * var(--space)) 0 calc(0.8rem * var(--space));\n}\n.title-subsection {\nfont-size: 1.4rem;\nmargin: calc(2rem * var(--space)) 0 calc(0.5rem * var(--space));\n}\n.title-block {\nfont-size: 1.16rem;\nmargin: calc(1.7rem * var(--space)) 0 calc(0.4rem * var(--space));\ncolor: var(--ink);\n}\n.title-part {\nfont-size: 2.5rem;\nletter-spacing: -0.015em;\n}\n.title .number {\ncolor: var(--accent);\nmargin-right: 0.3em;\nfont-variant-numeric: tabular-nums;\n}\n.title-appendix .number {\ndisplay: block;\nfont-size: 0.95rem;\nfont-family: var(--font-body);\nletter-spacing: 0.01em;\nmargin: 0 0 0.2rem;\n}\n.text + .text,\n.list + .text,\n.text + .list,\n.list + .list {\nmargin-top: 0.6rem;\n}\n.text-lead {\nfont-size: 1.14rem;\nline-height: 1.45;\n}\n.text-help,\n.text-muted {\ncolor: var(--muted);\n}\n.text-help {\nfont-size: 0.95em;\n}\n.text-label {\nfont-weight: 600;\nmargin-top: calc(1rem * var(--space));\n}\n.text-label + .text,\n.text-label + .list {\nmargin-top: 0.15rem;\n}\n.list {\npadding-inline-start: 1.25em;\n}\n.list li + li {\nmargin-top: 0.25rem;\n}\n.list li > .list,\n.list li > .text {\nmargin-top: 0.25rem;\n}\nul.list > li::marker {\ncolor: var(--accent);\n}\nol.list > li::marker {\ncolor: var(--accent);\nfont-weight: 600;\nfont-variant-numeric: tabular-nums;\n}\n.list.unmarked {\nlist-style: none;\npadding-inline-start: 0;\n}\n.list > .tone {\npadding: 0.2rem 0.5rem 0.25rem 0.5rem;\nmargin-left: -0.1rem;\nborder-left: 0.22rem solid var(--edge);\nborder-radius: var(--radius);\n}\n.tone-highlight {\nbackground: var(--highlight-background);\n--edge: var(--highlight-border);\n}\n.tone-good {\nbackground: var(--good-background);\n--edge: var(--good-border);\n}\n.tone-progress {\nbackground: var(--progress-background);\n--edge: var(--progress-border);\n}\n.tone-started {\nbackground: var(--started-background);\n--edge: var(--started-border);\n}\n.tone-warning {\nbackground: var(--warning-background);\n--edge: var(--warning-border);\n}\n.tone-muted {\nbackground: var(--muted-background);\n--edge: var(--muted-border);\n}\n.tag {\ndisplay: inline-block;\nwhite-space: nowrap;\nfont-size: 0.8em;\nfont-weight: 600;\nline-height: 1.25;\npadding: 0.1em 0.5em 0.14em;\nborder: 0.06rem solid;\nborder-radius: calc(var(--radius) + 0.18rem);\nvertical-align: 0.06em;\n}\n.tag-highlight {\ncolor: var(--highlight-text);\nbackground: var(--highlight-background);\nborder-color: var(--highlight-border);\n}\n.tag-good {\ncolor: var(--good-text);\nbackground: var(--good-background);\nborder-color: var(--good-border);\n}\n.tag-progress {\ncolor: var(--progress-text);\nbackground: var(--progress-background);\nborder-color: var(--progress-border);\n}\n.tag-started {\ncolor: var(--started-text);\nbackground: var(--started-background);\nborder-color: var(--started-border);\n}\n.tag-warning {\ncolor: var(--warning-text);\nbackground: var(--warning-background);\nborder-color: var(--warning-border);\n}\n.tag-muted {\ncolor: var(--muted-text);\nbackground: var(--muted-background);\nborder-color: var(--muted-border);\n}\n.table-block {\nmargin: calc(1.1rem * var(--space)) 0 calc(1.3rem * var(--space));\n}\n.table {\nwidth: 100%;\nborder-collapse: collapse;\nfont-size: 0.905em;\nline-height: 1.35;\nfont-variant-numeric: tabular-nums;\nborder-bottom: 0.1rem solid var(--primary);\n}\n.table caption {\ncaption-side: top;\ntext-align: start;\nfont-weight: 600;\npadding: 0 0 0.4rem;\nfont-size: 1rem;\n}\n.table caption .number,\nfigcaption .number {\ncolor: var(--accent);\nmargin-right: 0.25em;\n}\n.table caption .number::after,\nfigcaption .number::after {\ncontent: \".\";\n}\n.table th,\n.table td {\npadding: 0.32em 0.55em 0.36em;\ntext-align: start;\nvertical-align: top;\nborder-top: 0.05rem solid var(--line);\noverflow-wrap: break-word;\n}\n.table thead th,\n.table thead td {\nvertical-align: bottom;\ncolor: var(--primary);\nbackground: var(--surface);\nborder-top: 0.1rem solid var(--primary);\nline-height: 1.25;\n}\n.table thead tr + tr th,\n.table thead tr + tr td {\nborder-top: 0.05rem solid var(--line);\n}\n.table thead {\nborder-bottom: 0.06rem solid var(--primary);\n}\n.table th.number,\n.table td.number {\ntext-align: right;\n}\n.table th.center,\n.table td.center {\ntext-align: center;\n}\n.table .group-row th {\nbackground: var(--surface);\ncolor: var(--primary);\nborder-top: 0.06rem solid var(--primary);\n}\n.table tbody th {\nfont-weight: 600;\n}\n.table-figures tbody th.start {\nfont-weight: 400;\n}\n.table tr.total th,\n.table tr.total td {\nfont-weight: 600;\nborder-top: 0.08rem solid var(--primary);\n}\n.table-matrix th + th,\n.table-matrix th + td,\n.table-matrix td + td,\n.table-matrix td + th {\nborder-left: 0.05rem solid var(--line);\n}\n.table-stacked th {\ncolor: var(--ink);\nbackground: var(--surface);\n}\n.table td.tone {\nborder-left: 0.22rem solid var(--edge);\n}\n.table td.continued > .text:first-of-type,\n.table td .text + .text,\n.table td .list + .text,\n.table td .text + .list {\nmargin-top: 0.35rem;\n}\n.table td .list:not(.unmarked) {\npadding-left: 1.05em;\n}\n.table td .list li + li {\nmargin-top: 0.15rem;\n}\n.table .tag {\nwhite-space: normal;\n}\n.table-note {\nfont-size: 0.83em;\ncolor: var(--muted);\nmargin-top: 0.3rem;\nline-height: 1.35;\n}\n.figure-block {\nmargin: calc(1.3rem * var(--space)) 0 calc(1.5rem * var(--space));\n}\n.figure {\nmargin: calc(1.1rem * var(--space)) 0;\n}\n.figure-block .figure {\nmargin: 0;\n}\n.drawing svg {\ndisplay: block;\nmargin: 0 auto;\n}\nfigcaption {\nfont-weight: 600;\nmargin-top: 0.55rem;\n}\n.image img {\ndisplay: block;\n}\n* + .to-edge {\nmargin-top: 1.1rem;\n}\n.figure-data {\nmargin-top: 0.8rem;\n}\n.figure-data .table-block {\nmargin: 0;\n}\n.figure-data .table {\nfont-size: 0.83em;\n}\n.quote {\nmargin: calc(1.1rem * var(--space)) 0;\npadding: 0.1rem 0 0.1rem 1.1rem;\nborder-left: 0.25rem solid var(--accent);\nfont-size: 1.08rem;\n}\n.quote .source {\nfont-size: 0.85rem;\ncolor: var(--muted);\nmargin-top: 0.35rem;\n}\n.quote .source::before {\ncontent: \"– \";\n}\n.callout {\nmargin: calc(1rem * var(--space)) 0;\npadding: 0.7rem 0.95rem 0.8rem;\nborder-radius: var(--radius);\n}\n.callout-title {\nfont-weight: 600;\nmargin-bottom: 0.25rem;\n}\n.callout-guidance {\nbackground: var(--surface);\ncolor: var(--ink);\nfont-size: 0.95em;\n}\n.callout-guidance .callout-title {\ncolor: var(--primary);\n}\n.callout-info {\nborder: 0.06rem solid var(--line);\nborder-left: 0.25rem solid var(--primary);\n}\n.callout-answer {\npadding: 0.1rem 0 0.1rem 0.95rem;\nborder-left: 0.25rem solid var(--primary);\nborder-radius: 0;\n}\n.callout-answer .callout-title {\ncolor: var(--primary);\nfont-size: 0.9em;\nmargin-bottom: 0.15rem;\n}\n.callout-decision {\nborder: 0.1rem solid var(--primary);\n}\n.callout-decision .callout-title {\ncolor: var(--primary);\n}\n.callout > .table-block:last-child {\nmargin-bottom: 0;\n}\n.problem {\nmargin: 1rem 0;\npadding: 0.6rem 0.9rem;\nborder: 0.07rem solid;\nborder-left-width: 0.35rem;\nborder-radius: var(--radius);\nfont-size: 0.95em;\n}\n.problem-error {\nbackground: var(--started-background);\nborder-color: var(--started-border);\ncolor: var(--started-text);\n}\n.problem-warning {\nbackground: var(--warning-background);\nborder-color: var(--warning-border);\ncolor: var(--warning-text);\n}\n.notes {\nmargin-top: calc(1.8rem * var(--space));\npadding-top: 0.5rem;\nfont-size: 0.85em;\ncolor: var(--muted);\n}\n.notes::before {\ncontent: \"\";\ndisplay: block;\nwidth: 5rem;\nborder-top: 0.06rem solid var(--muted);\nmargin-bottom: 0.45rem;\n}\n.notes-label {\nfont-weight: 600;\n}\n.notes ol {\npadding-left: 1.5em;\nmargin-top: 0.15rem;\n}\n.notes .back {\npadding: 0 0.2em;\n}\n* + .group {\nmargin-top: calc(0.9rem * var(--space));\n}\n.group {\ndisplay: grid;\ngap: 0 1.6rem;\n}\n.group > .group-column > :first-child {\nmargin-top: 0;\n}\n.across {\ndisplay: grid;\ngap: 0 1.2rem;\n}\n.across-place,\n.across-body {\nmin-width: 0;\n}\n.across-body > :first-child {\nmargin-top: 0;\n}\n.across .title-block {\nmargin: 0.4rem 0 0.2rem;\nfont-size: 1rem;\n}\n.across .figure-block {\nmargin: 0 0 0.5rem;\n}\n.across figcaption {\nfont-size: 0.87em;\n}\n.contents ol {\nlist-style: none;\npadding: 0;\nmargin: 0;\n}\n.contents a {\ntext-decoration: none;\ncolor: var(--ink);\n}\n",
  "page": "\nhtml {\nfont-size: 1.0625rem;\nline-height: 1.55;\nscroll-behavior: smooth;\nscroll-padding-top: 1rem;\n}\n@media (prefers-reduced-motion: reduce) {\nhtml {\nscroll-behavior: auto;\n}\n}\nbody {\nhyphens: auto;\noverflow-wrap: break-word;\n}\n:focus-visible {\noutline: 0.19rem solid var(--accent);\noutline-offset: 0.15rem;\n}\nmain:focus {\noutline: none;\n}\n.skip {\nposition: absolute;\nleft: -999rem;\npadding: 0.6rem 1rem;\nbackground: var(--paper);\ncolor: var(--primary);\nfont-weight: 600;\n}\n.skip:focus {\nleft: 0.5rem;\ntop: 0.5rem;\nz-index: 2;\n}\n.masthead {\nbackground: var(--primary);\ncolor: var(--onPrimary);\nborder-bottom: 0.4rem solid var(--accent);\n}\n.masthead > * {\nmax-width: 76rem;\nmargin: 0 auto;\npadding: 2rem 1.1rem 2.2rem;\n}\n.masthead h1 {\ncolor: inherit;\nfont-size: clamp(1.7rem, 1.1rem + 3vw, 3rem);\nletter-spacing: -0.015em;\nline-height: 1.12;\nmargin: 0.6rem 0 0.5rem;\nfont-weight: 600;\n}\n.masthead a {\ncolor: inherit;\n}\n.masthead .front {\nfont-size: inherit;\ncolor: inherit;\nmargin: 0 auto;\n}\n.cover-author {\nfont-weight: 600;\n}\n.cover-subtitle {\nfont-size: 1.2rem;\n}\n.cover-foot {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 1rem 3rem;\nalign-items: flex-end;\njustify-content: space-between;\nmargin-top: 1.2rem;\n}\n.cover-facts {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.6rem 2.2rem;\nfont-size: 0.95rem;\n}\n.cover-facts dt {\nfont-weight: 400;\n}\n.cover-facts dd {\nmargin: 0;\nfont-weight: 600;\n}\n.cover-logo {\nmax-height: 4.5rem;\nmax-width: 11rem;\nbackground: var(--paper);\npadding: 0.5rem;\nborder-radius: var(--radius);\n}\n.cover-pictured {\ndisplay: flex;\nflex-direction: column;\n}\n.cover-pictured > .cover-picture {\norder: -1;\nwidth: 100%;\nheight: clamp(10rem, 34vw, 24rem);\nobject-fit: cover;\nborder-radius: var(--radius);\nmargin-bottom: 1.6rem;\n}\n.cover-back {\nmargin-top: 3rem;\npadding-top: 1.6rem;\nborder-top: 0.2rem solid var(--primary);\n}\n.cover-back a {\ncolor: inherit;\n}\n.shell {\nmax-width: 76rem;\nmargin: 0 auto;\npadding: 0 1.1rem 3rem;\n}\n.shell-plain {\nmax-width: 52rem;\n}\n.contents {\npadding: 1.2rem 0;\nborder-bottom: 0.06rem solid var(--line);\n}\n.contents-title {\nfont-size: 1.1rem;\nmargin-bottom: 0.4rem;\n}\n.contents a {\ndisplay: block;\npadding: 0.28rem 0;\nline-height: 1.35;\n}\n.contents a:hover {\ntext-decoration: underline;\ncolor: var(--primary);\n}\n.contents .number {\ncolor: var(--accent);\nfont-weight: 600;\nmargin-right: 0.25em;\n}\n.contents .entry-part > a {\nfont-weight: 600;\ncolor: var(--primary);\nmargin-top: 0.4rem;\n}\n.contents ol ol {\npadding-left: 0.9rem;\n}\n.title-part {\nmargin: 3rem 0 0;\npadding: 1.4rem 1.3rem;\nbackground: var(--surface);\nborder-left: 0.5rem solid var(--primary);\nfont-size: clamp(1.5rem, 1.1rem + 2vw, 2.2rem);\n}\n.title-section,\n.title-appendix {\nfont-size: clamp(1.4rem, 1.1rem + 1.4vw, 1.9rem);\n}\n.title-part + .section > .title {\nmargin-top: 1.4rem;\n}\n.text,\n.list,\n.callout,\n.quote,\n.notes {\nmax-width: 44rem;\n}\n.table-frame:not([tabindex]) :is(th, td) {\noverflow-wrap: anywhere;\n}\n.table-frame[tabindex] caption {\nmax-width: calc(100vw - 2.4rem);\n}\n.table-frame[tabindex] {\noverflow-x: auto;\n}\n.table-frame[tabindex] > .table {\nmin-width: 40rem;\n}\n.table-frame[tabindex] > .table-matrix {\nmin-width: 52rem;\n}\n.colophon {\nborder-top: 0.06rem solid var(--line);\ncolor: var(--muted);\nfont-size: 0.9rem;\n}\n.colophon p {\nmax-width: 76rem;\nmargin: 0 auto;\npadding: 0.15rem 1.1rem;\n}\n.colophon p:first-child {\npadding-top: 1.2rem;\n}\n.colophon p:last-child {\npadding-bottom: 2rem;\n}\n@media (min-width: 48rem) {\n.group {\ngrid-auto-flow: column;\ngrid-auto-columns: minmax(0, 1fr);\n}\n.across {\ngrid-template-rows: auto auto;\n}\n.across-2 {\ngrid-template-columns: repeat(2, minmax(0, 1fr));\n}\n.across-3 {\ngrid-template-columns: repeat(3, minmax(0, 1fr));\n}\n.across-4 {\ngrid-template-columns: repeat(4, minmax(0, 1fr));\n}\n.across-place,\n.across-place > .section {\ndisplay: grid;\ngrid-row: span 2;\ngrid-template-rows: subgrid;\n}\n.across-body {\ngrid-row: 2;\n}\n}\n@media (max-width: 47.99rem) {\n.table tbody th[scope=\"row\"] {\nmin-width: 8.5rem;\n}\n.across-free {\ndisplay: none;\n}\n.across-figures {\ngrid-template-columns: repeat(auto-fill, minmax(9.2rem, 1fr));\n}\n.group-column + .group-column {\nmargin-top: 1.2rem;\n}\n}\n@media (min-width: 68rem) {\n.shell:not(.shell-plain) {\ndisplay: grid;\ngrid-template-columns: 17rem minmax(0, 1fr);\ngap: 3rem;\n}\n.contents {\nposition: sticky;\ntop: 0;\nalign-self: start;\nmax-height: 100vh;\noverflow-y: auto;\nborder: 0;\nfont-size: 0.93rem;\npadding: 1.8rem 0;\n}\n}\n@media print {\n@page {\nsize: A4;\nmargin: 20mm;\n}\nhtml {\nfont-size: 10pt;\n}\n.skip,\n.contents {\ndisplay: none;\n}\n.shell {\ndisplay: block;\npadding: 0;\n}\n.masthead {\nbackground: none;\ncolor: var(--ink);\n}\n.masthead h1 {\ncolor: var(--primary);\n}\n.masthead > *,\n.colophon p {\npadding-left: 0;\npadding-right: 0;\n}\n.table-frame[tabindex] {\noverflow: visible;\n}\n.table-frame[tabindex] > .table {\nmin-width: 0;\n}\nh2,\nh3,\nh4,\ncaption,\n.callout-title {\nbreak-after: avoid;\n}\n.table tr.short,\n.figure-block {\nbreak-inside: avoid;\n}\n}\n",
  "print": "\n@page {\nsize: A4;\nmargin: 25mm 20mm 22mm;\n@top-left {\nwidth: 50%;\nfont: 400 8pt / 1.3 var(--font-body);\ncolor: #525e68;\nvertical-align: bottom;\npadding-bottom: 5mm;\n}\n@top-right {\nwidth: 50%;\nfont: 400 8pt / 1.3 var(--font-body);\ncolor: #525e68;\nvertical-align: bottom;\npadding-bottom: 5mm;\n}\n@bottom-left {\nfont: 400 8pt / 1.3 var(--font-body);\ncolor: #525e68;\nvertical-align: top;\npadding-top: 5mm;\nwidth: 75%;\n}\n@bottom-right {\nfont: 400 8pt / 1.3 var(--font-body);\ncolor: #525e68;\nvertical-align: top;\npadding-top: 5mm;\n}\n}\n@page cover {\nmargin: 0;\n@top-left {\ncontent: none;\n}\n@top-right {\ncontent: none;\n}\n@bottom-left {\ncontent: none;\n}\n@bottom-right {\ncontent: none;\n}\n}\n@page blank {\n@top-left {\ncontent: none;\n}\n@top-right {\ncontent: none;\n}\n@bottom-left {\ncontent: none;\n}\n@bottom-right {\ncontent: none;\n}\n}\n@page divider {\nmargin: 0;\n@top-left {\ncontent: none;\n}\n@top-right {\ncontent: none;\n}\n@bottom-left {\ncontent: none;\n}\n@bottom-right {\ncontent: none;\n}\n}\nhtml {\nfont-size: var(--size-body);\nline-height: 1.42;\n}\nbody {\norphans: 3;\nwidows: 3;\nhyphens: manual;\nfont-kerning: normal;\n}\na {\ncolor: inherit;\ntext-decoration-color: var(--accent);\n}\nh1,\nh2,\nh3,\nh4,\nh5,\nh6,\n.callout-title,\n.text-label,\n.notes-label,\ncaption {\nbreak-after: avoid;\nbreak-inside: avoid;\n}\n.new-page,\n[data-side] {\nbreak-before: page;\n}\n.blank-page {\npage: blank;\nbreak-before: page;\nbreak-after: page;\nheight: 1mm;\n}\n.title:not(.title-part) {\npadding-top: 0.15em;\n}\n.title-subsection {\nmargin-top: calc(2rem * var(--space) - 0.15em);\n}\n.title-block {\nmargin-top: calc(1.7rem * var(--space) - 0.15em);\n}\n.new-page > .title,\n.landscape > .title {\nmargin-top: 0;\n}\n.landscape {\npage: l;\n}\n.print:not(.slides) .to-edge {\nwidth: 210mm;\nmax-width: none;\nmargin-left: -20mm;\n}\n.landscape .to-edge {\nwidth: 297mm;\n}\n.to-edge img {\nwidth: 100%;\nmax-width: none;\n}\n.print:not(.slides) .to-edge figcaption {\npadding: 0 20mm;\n}\n.print:not(.slides) :is(.text, .list, .callout, .quote, .notes, .measure-text) {\nmax-width: 140mm;\n}\n.print:not(.slides) :is(.text, .list > li) {\ntext-wrap: pretty;\n}\n.title + .text.short:has(+ .table-block),\n.title + .text.short:has(+ .section) {\nbreak-after: avoid;\nbreak-inside: avoid;\n}\n.section-part:not(.flowing) {\nbreak-before: page;\n}\n.section-part.flowing > .title-part + .section.new-page {\nbreak-before: auto;\n}\n.section-part.flowing > .title-part {\nmargin: calc(2.6rem * var(--space)) 0 calc(1rem * var(--space));\npadding-bottom: 0.3rem;\nborder-bottom: 0.12rem solid var(--primary);\n}\n.section-part:not(.flowing) > .title-part {\npage: divider;\nbreak-after: page;\nheight: 296.8mm;\nmargin: 0;\npadding: 120mm 28mm 0 40mm;\nbackground: var(--surface);\nborder-left: 14mm solid var(--primary);\nfont-size: 30pt;\nline-height: 1.15;\noverflow: hidden;\n}\n.section-part:not(.flowing) > .title-part + .section > .title {\nmargin-top: 0;\n}\n.table thead {\ndisplay: table-header-group;\n}\n.table tr.short,\n.group-row {\nbreak-inside: avoid;\n}\n.group-row {\nbreak-after: avoid;\n}\n.table thead + tbody > tr.short:first-child:has(+ tr.short) {\nbreak-after: avoid;\n}\n.table tbody:last-child > tr.short + tr.short:last-child {\nbreak-before: avoid;\n}\n.table thead,\n.table thead tr {\nbreak-after: avoid;\nbreak-inside: avoid;\n}\n.table thead + tbody > tr:first-child {\nbreak-before: avoid;\n}\n.table thead + tbody {\nbreak-before: avoid;\n}\n.table-block {\nbreak-inside: auto;\n}\n.table-note:first-of-type {\nbreak-before: avoid;\n}\n.callout.short,\n.figure,\n.problem {\nbreak-inside: avoid;\n}\n.figure-block {\nbreak-inside: avoid;\n}\n.drawing svg {\nmax-height: 215mm;\n}\n.landscape .drawing svg {\nmax-height: 130mm;\n}\n.list li {\norphans: 2;\nwidows: 2;\n}\n.list > .tone,\n.tag {\nbreak-inside: avoid;\n}\n.callout {\nbox-decoration-break: clone;\n-webkit-box-decoration-break: clone;\n}\n.quote {\nbreak-inside: avoid;\n}\n.notes li {\nbreak-inside: avoid;\n}\n.notes .back {\ncolor: var(--muted);\n}\n.group {\ngrid-auto-flow: column;\ngrid-auto-columns: minmax(0, 1fr);\n}\n.across {\ngrid-template-rows: auto auto;\n}\n.across-2 {\ngrid-template-columns: repeat(2, minmax(0, 1fr));\n}\n.across-3 {\ngrid-template-columns: repeat(3, minmax(0, 1fr));\n}\n.across-4 {\ngrid-template-columns: repeat(4, minmax(0, 1fr));\n}\n.across-place,\n.across-place > .section {\ndisplay: grid;\ngrid-row: span 2;\ngrid-template-rows: subgrid;\n}\n.across-body {\ngrid-row: 2;\n}\n.across {\nbreak-inside: avoid;\n}\n.cover {\npage: cover;\nheight: 296.8mm;\ndisplay: flex;\nflex-direction: column;\noverflow: hidden;\nbreak-after: page;\n}\n.cover-field {\nbackground: var(--primary);\ncolor: var(--onPrimary);\nheight: 178mm;\npadding: 24mm 26mm 16mm 26mm;\ndisplay: flex;\nflex-direction: column;\nborder-bottom: 3mm solid var(--accent);\n}\n.cover-author {\nfont-size: 12pt;\nfont-weight: 600;\nmargin-bottom: auto;\n}\n.cover-title {\ncolor: var(--onPrimary);\nfont: 600 38pt / 1.1 var(--font-heading);\nletter-spacing: -0.015em;\nmargin: 0 0 5mm;\nhyphens: manual;\n}\n.cover-subtitle {\nfont: 400 17pt / 1.3 var(--font-body);\nmargin-bottom: 3mm;\n}\n.cover-line {\nfont-size: 13pt;\nline-height: 1.4;\n}\n.cover a {\ncolor: inherit;\n}\n.cover-foot {\nflex: 1;\ndisplay: flex;\njustify-content: space-between;\nalign-items: flex-end;\ngap: 12mm;\npadding: 12mm 26mm 20mm;\n}\n.cover-facts {\ndisplay: grid;\ngrid-template-columns: repeat(2, minmax(0, 1fr));\ngap: 4mm 10mm;\nfont-size: 10.5pt;\nflex: 1;\n}\n.cover-facts dt {\ncolor: var(--muted);\nfont-weight: 400;\nfont-size: 9pt;\n}\n.cover-facts dd {\nmargin: 0;\nfont-weight: 600;\n}\n.cover-logo {\nmax-height: 26mm;\nmax-width: 52mm;\nobject-fit: contain;\n}\n.cover-pictured .cover-picture {\norder: -1;\nflex: 1 1 0;\nmin-height: 40mm;\nwidth: 100%;\nobject-fit: cover;\n}\n.cover-pictured .cover-field {\nflex: none;\nheight: auto;\nmin-height: 98mm;\npadding-top: 12mm;\npadding-bottom: 12mm;\n}\n.cover-pictured.cover-back .cover-field {\nmin-height: 48mm;\n}\n.cover-pictured .cover-foot {\nflex: none;\nmin-height: 59mm;\n}\n.cover-back {\nbreak-after: auto;\n}\n.front {\nfont-size: inherit;\nmargin: 0 0 8mm;\npadding-bottom: 5mm;\nborder-bottom: 1mm solid var(--primary);\ncolor: inherit;\n}\n.front h1 {\nfont-size: 26pt;\nletter-spacing: -0.015em;\nmargin: 1mm 0 2mm;\n}\n.front .author,\n.front .unit {\ncolor: var(--muted);\n}\n.contents {\nbreak-after: page;\n}\n.cover ~ .contents {\nbreak-before: page;\n}\n.contents-title {\nfont-size: 1.9rem;\nmargin: 0 0 1.6rem;\n}\n.contents a {\ndisplay: flex;\nalign-items: baseline;\ngap: 0.5em;\npadding: 0.26em 0 0.28em;\n}\n.contents .number {\nflex: none;\nmin-width: 1.7em;\ncolor: var(--accent);\nfont-weight: 600;\nfont-variant-numeric: tabular-nums;\n}\n.contents .entry-title {\nflex: 0 1 auto;\n}\n.contents .leader {\nflex: 1;\nmin-width: 1.5em;\nborder-bottom: 0.4pt solid var(--line);\nalign-self: flex-end;\nmargin-bottom: 0.48em;\n}\n.contents .page-number {\nflex: 0 0 2em;\ntext-align: right;\nfont-variant-numeric: tabular-nums;\n}\n.contents .entry-part > a {\nfont: 600 1.12rem / 1.3 var(--font-heading);\ncolor: var(--primary);\nmargin-top: 0.9em;\n}\n.contents .entry:not(.entry-part) > ol {\npadding-left: 2.2em;\nfont-size: 0.95em;\n}\n.contents .entry {\nbreak-inside: avoid-page;\n}\n.contents .entry-appendix .number {\nmin-width: 4.2em;\n}\n",
  "slides": "\n@page {\nsize: 13.333in 7.5in;\nmargin: 13mm 19mm 17mm;\n@top-left {\ncontent: none;\n}\n@top-right {\ncontent: none;\n}\n@bottom-left {\nfont-size: 10pt;\n}\n@bottom-right {\nfont-size: 10pt;\n}\n}\n@page cover {\nmargin: 0;\n@bottom-left {\ncontent: none;\n}\n@bottom-right {\ncontent: none;\n}\n}\nhtml {\nfont-size: 18pt;\nline-height: 1.35;\n}\n.slide {\ndisplay: table;\nwidth: 100%;\ntable-layout: fixed;\nbreak-before: page;\n}\n.slide-head {\ndisplay: table-header-group;\nbreak-inside: avoid;\n}\n.slide-head .title {\ndisplay: block;\nmargin: 0 0 7mm;\npadding-bottom: 4mm;\nborder-bottom: 0.7mm solid var(--accent);\nfont-size: 30pt;\nline-height: 1.12;\n}\n.slide-body {\ndisplay: table-row-group;\nfont-size: var(--type, 18pt);\n}\n.slide-body .text-lead {\nfont-size: inherit;\n}\n.figure-block + .text {\nmargin-top: 6mm;\n}\n.slide-body > .section + * {\nmargin-top: 1em;\n}\n.slides .keywords {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 6mm;\nlist-style: none;\npadding: 0;\n}\n.slides .keywords li {\ndisplay: flex;\nflex: 1 1 30%;\nalign-items: center;\njustify-content: center;\nmin-height: 36mm;\nmargin: 0;\npadding: 3mm 5mm;\ntext-align: center;\ncolor: var(--primary);\nbackground: var(--surface);\nborder-left: 1.5mm solid var(--accent);\n}\n.slide-body > :first-child {\nmargin-top: 0;\n}\n.slide-chapter {\ndisplay: block;\npage: divider;\nheight: 190.3mm;\npadding: 62mm 40mm 0 34mm;\nbackground: var(--surface);\nborder-left: 14mm solid var(--primary);\noverflow: hidden;\n}\n.slide-chapter .slide-head,\n.slide-chapter .slide-body {\ndisplay: block;\n}\n.slide-chapter .slide-head .title {\nborder: 0;\nfont-size: 46pt;\npadding: 0;\n}\n.slides .quote {\nfont-size: 1em;\nline-height: 1.3;\nmargin: 0 0 6mm;\n}\n.slides .quote .source {\nfont-size: 0.8em;\n}\n.slides .title-block {\nfont-size: 1.1em;\nmargin-top: 5mm;\n}\n.list li + li {\nmargin-top: 0.4em;\n}\n.text + .text,\n.list + .text,\n.text + .list {\nmargin-top: 0.6em;\n}\n.table {\nfont-size: 0.8em;\n}\n.table caption {\nfont-size: 1em;\n}\n.figure-block {\ndisplay: grid;\ngrid-template-columns: minmax(0, 3fr) minmax(0, 2fr);\ngap: 0 10mm;\nalign-items: start;\nmargin: 0;\n}\n.across .figure-block {\nmargin: 0;\n}\n.figure-block .figure:only-child {\ngrid-column: 1 / -1;\n}\n.figure-data {\nmargin-top: 0;\nfont-size: var(--type, 18pt);\n}\n.slide-body > .table-block tr > * {\npadding-block: calc(0.34em + var(--apart, 0pt));\n}\n.figure-data .table-note {\nfont-size: 12pt;\n}\n.figure-data caption {\ndisplay: none;\n}\n.drawing svg {\nwidth: 100%;\nheight: auto;\nmax-height: var(--room, 118mm);\n}\nfigcaption,\n.across figcaption {\nfont-size: 15pt;\n}\n.contents-title {\nfont-size: 30pt;\nmargin-bottom: 6mm;\n}\n.contents {\ncolumns: 2;\ncolumn-gap: 16mm;\nfont-size: 15pt;\n}\n.contents-title {\ncolumn-span: all;\n}\n.contents a {\npadding: 0.16em 0;\n}\n.notes {\nfont-size: 11pt;\n}\n.callout {\npadding: 0.5rem 0.8rem;\n}\n.cover {\nheight: 190.3mm;\n}\n.cover-field {\nheight: 132mm;\npadding: 16mm 22mm 12mm;\n}\n.cover-title {\nfont-size: 44pt;\n}\n.cover-foot {\npadding: 8mm 22mm 12mm;\n}\n.cover-facts {\nfont-size: 13pt;\ngrid-template-columns: repeat(3, minmax(0, 1fr));\n}\n.cover-facts dt {\nfont-size: 11pt;\n}\n.cover-pictured {\nposition: relative;\n}\n.cover-pictured .cover-picture {\nposition: absolute;\ntop: 0;\nright: 0;\nwidth: 40%;\nheight: 132mm;\n}\n.cover-pictured .cover-field {\nheight: 135mm;\nmin-height: 0;\npadding: 16mm 43% 12mm 22mm;\n}\n.cover-pictured .cover-title {\nfont-size: 36pt;\n}\n.cover-pictured .cover-foot {\nflex: 1;\nmin-height: 0;\n}\n.front:first-child {\nborder: 0;\npadding-top: 40mm;\n}\n.slides .front h1 {\nfont-size: 44pt;\n}\n",
}
