// expect: none
// group: statement
// why: IDE0010 still fires because it also demands a default
// source: dotnet/roslyn#65326, code-cracker#982
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        switch (c)
        {
            case Code.A: return 1;
            case Code.B: return 2;
            case Code.C: return 3;
        }
        return -1;
    }
}
