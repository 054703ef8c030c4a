using System.Globalization;
using System.Reflection;
using System.Text;
using StatusCodeGen.Benchmarks.Catalogs;

namespace StatusCodeGen.Benchmarks.Builds;

/// <summary>HTTP's codes as a catalog, as an enum, and in switches.</summary>
internal static class HttpCodes
{
    private static readonly HttpStatus[] Codes = HttpStatuses.Values.ToArray();

    /// <summary>The C# name of each code. An alias, which ToString may prefer, is declared behind it.</summary>
    private static readonly Dictionary<HttpStatus, string> Names = typeof(HttpStatus)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .GroupBy(static field => (HttpStatus)field.GetRawConstantValue()!)
        .ToDictionary(static fields => fields.Key, static fields => fields.First().Name);

    public static string CatalogIn(string space, bool isDescribed)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"catalog:\n  name: HttpStatus\n  namespace: {space}\ngroups:\n");
        foreach (var group in Codes.GroupBy(static code => code.GetGroup()))
        {
            text.Append(CultureInfo.InvariantCulture, $"  - name: {group.Key}\n    codes:\n");
            foreach (var code in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"      - code: {(int)code}\n        name: {code.GetName()}\n");
                text.Append(isDescribed ? $"        description: \"{code.GetDescription()}\"\n" : "");
            }
        }

        return text.ToString();
    }

    public static string EnumIn(string space)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"namespace {space};\n\npublic enum HttpStatus\n{{\n");
        foreach (var code in Codes)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {Names[code]} = {(int)code},\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>
    /// A method that compiles with the catalog and with the enum. It switches on numbers, so that no analyzer of ours searches for
    /// what is missing.
    /// </summary>
    public static string MethodIn(string space) => $$"""
        using System.Collections.Generic;
        using {{space}};

        static class Method
        {
            public static string Describe(IReadOnlyList<int> numbers)
            {
                string text = "";
                foreach (var number in numbers)
                {
                    text += number switch
                    {
                        (int)HttpStatus.{{Names[HttpStatus.NotFound]}} => "not found",
                        (int)HttpStatus.{{Names[HttpStatus.Gone]}} => "gone",
                        _ => $"other: {(HttpStatus)number}",
                    };
                }

                return text;
            }
        }

        """;

    /// <summary>Switches that name each code: expressions and statements, in equal numbers.</summary>
    public static string SwitchesIn(string space, int count)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"using {space};\n\nstatic class Switches\n{{\n");
        for (var index = 0; index < count; index++)
        {
            var isExpression = index % 2 == 0;
            text.Append(CultureInfo.InvariantCulture, $"    public static int Of{index}(HttpStatus code)\n    {{\n");
            text.Append(isExpression ? "        return code switch\n        {\n" : "        switch (code)\n        {\n");
            foreach (var code in Codes)
            {
                text.Append(isExpression ? "            " : "            case ")
                    .Append(CultureInfo.InvariantCulture, $"HttpStatus.{Names[code]}")
                    .Append(CultureInfo.InvariantCulture, $"{(isExpression ? " => " : ": return ")}{(int)code + index}")
                    .Append(isExpression ? ",\n" : ";\n");
            }

            text.Append(isExpression
                ? "            _ => throw HttpStatuses.Unhandled(code),\n        };\n    }\n\n"
                : "            default: throw HttpStatuses.Unhandled(code);\n        }\n    }\n\n");
        }

        return text.Append("}\n").ToString();
    }
}
