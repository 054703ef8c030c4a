// expect: none
// strict: B, C
// group: statement
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code[] cs)
    {
        var n = 0;
        foreach (var c in cs)
        {
            switch (c)
            {
                case Code.A: n++; break;
                default: continue;
            }
            n++;
        }
        return n;
    }
}
