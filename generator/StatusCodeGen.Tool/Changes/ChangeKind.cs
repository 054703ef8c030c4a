namespace StatusCodeGen.Tool.Changes;

/// <summary>
/// What has changed. <see cref="Subject"/> says of what: a code, a group, a column and the catalog have a description each.
/// </summary>
internal enum ChangeKind
{
    // Of the catalog.
    EnumRenamed,
    NamespaceChanged,
    VisibilityChanged,
    TypeChanged,
    JsonChanged,
    GroupJsonChanged,
    UndeclaredChanged,
    ReferenceChanged,

    // Of anything that has a heading or a description.
    TitleReworded,
    DescriptionReworded,

    // Of the extension members of C# 14.
    ExtensionOmitted,
    ExtensionRestored,

    // Of columns, their words and their values.
    ColumnAdded,
    ColumnRemoved,
    ColumnRenamed,
    ColumnKeyChanged,
    ColumnTypeChanged,
    ColumnOptionalChanged,
    ColumnUndeclaredChanged,
    ColumnsReordered,
    WordAdded,
    WordRemoved,
    WordRenamed,
    WordReworded,
    WordsReordered,
    ValueChanged,

    // Of groups.
    GroupAdded,
    GroupRemoved,
    GroupRenamed,
    GroupRenumbered,
    GroupValueWritten,
    RangeChanged,
    GroupsReordered,

    // Of codes and their aliases.
    CodeAdded,
    CodeRemoved,
    Renumbered,
    Respelled,
    IdentifierRenamed,
    NameChanged,
    Moved,
    Deprecated,
    NoLongerDeprecated,
    DeprecationReworded,
    AliasAdded,
    AliasRemoved,
    AliasMoved,
    AliasesReordered,
    CodesReordered,

    // Of the numbers and names that no code may have.
    ReservedAdded,
    ReservedRemoved,
}
