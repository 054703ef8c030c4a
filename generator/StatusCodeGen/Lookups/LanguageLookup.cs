using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>
/// How the generated code finds the language for a culture by the culture's name, one part after the other: a tree of the parts
/// of all tags. It stops where the tree does not go on, so that <c>es-MX</c> finds <c>es</c> (RFC 4647, section 3.4). The
/// parents that .NET gives to cultures are not asked: without ICU's data it has none.
/// </summary>
/// <param name="Places">The places of the tree. The first is the root.</param>
internal sealed record LanguageLookup(EquatableArray<LanguagePlace> Places)
{
    /// <summary>
    /// Names for one way of writing a language. The first that has a translation serves for all that have none. The script of
    /// Chinese depends on the region, and Norwegian has a tag for the language and tags for its two forms.
    /// </summary>
    private static readonly string[][] Families =
    [
        ["zh-Hant", "zh-TW", "zh-Hant-TW", "zh-HK", "zh-Hant-HK", "zh-MO", "zh-CHT"],
        ["zh-Hans", "zh-CN", "zh-Hans-CN", "zh-SG", "zh-Hans-SG", "zh-CHS"],
        ["no", "nb", "nn"],
    ];

    /// <param name="tags">The tags of the languages.</param>
    public static LanguageLookup Create(IReadOnlyList<string> tags)
    {
        var languages = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < tags.Count; index++)
        {
            languages.Add(tags[index], index);
        }

        foreach (var family in Families.Where(family => family.Any(languages.ContainsKey)))
        {
            var language = languages[family.First(languages.ContainsKey)];
            foreach (var name in family.Where(name => !languages.ContainsKey(name)))
            {
                languages.Add(name, language);
            }
        }

        var root = new Node("", null);
        foreach (var language in languages.OrderBy(static language => language.Key, StringComparer.Ordinal))
        {
            root.Add(language.Key.ToLowerInvariant().Split('-'), language.Value);
        }

        return new(Number(root).ToEquatableArray());
    }

    /// <summary>The tags whose texts a language has, the own ones first: of <c>es-MX</c> those of <c>es-MX</c> and <c>es</c>.</summary>
    public static IEnumerable<TranslatedLanguage> Fallbacks(TranslatedLanguage language, IReadOnlyList<TranslatedLanguage> languages) =>
        LanguageTag.ParentsOf(language.Tag)
            .SelectMany(parent => languages.Where(other => other.Tag == parent))
            .Prepend(language);

    /// <summary>The places in the order of the numbers that they get: a place before those that it leads to.</summary>
    private static List<LanguagePlace> Number(Node root)
    {
        var nodes = new List<Node> { root };
        var places = new List<LanguagePlace>();
        for (var index = 0; index < nodes.Count; index++)
        {
            var node = nodes[index];
            var steps = node.Children.Select((child, offset) => new LanguageStep(child.Part, nodes.Count + offset)).ToEquatableArray();
            nodes.AddRange(node.Children);
            places.Add(new(node.Language, steps));
        }

        return places;
    }

    private sealed class Node(string part, int? language)
    {
        public string Part { get; } = part;

        /// <summary>The language of the place, or that of the nearest place before it.</summary>
        public int? Language { get; private set; } = language;

        public List<Node> Children { get; } = [];

        public void Add(IReadOnlyList<string> parts, int language)
        {
            var node = this;
            foreach (var part in parts)
            {
                var child = node.Children.Find(child => child.Part == part);
                if (child is null)
                {
                    node.Children.Add(child = new(part, node.Language));
                }

                node = child;
            }

            // A tag comes before the longer ones that begin with it.
            node.Language = language;
        }
    }
}

/// <summary>A place in the tree of the parts of tags.</summary>
/// <param name="Language">The index of the language for a name that ends or goes on differently here; null if there is none.</param>
/// <param name="Steps">The parts that lead on.</param>
internal sealed record LanguagePlace(int? Language, EquatableArray<LanguageStep> Steps);

/// <summary>A part of a tag, and the place that it leads to.</summary>
/// <param name="Part">The part, in lower case: at most eight characters.</param>
/// <param name="Place">The index of the place.</param>
internal sealed record LanguageStep(string Part, int Place);
